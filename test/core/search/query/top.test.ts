import fc from "fast-check";
import { expect, test } from "vitest";
import { topIndexes } from "../../../../core/search/query/top.ts";

test("the same as sorting them all", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.integer({ min: -1, max: 30 }), (values, limit) => {
      const compare = (a: number, b: number) => values[a]! - values[b]! || a - b;
      const sorted = [...values.keys()].sort(compare).slice(0, Math.max(0, limit));
      expect(topIndexes(values.length, limit, compare)).toEqual(sorted);
    }),
  );
});
