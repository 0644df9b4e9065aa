import fc from "fast-check";
import { expect, test } from "vitest";
import { endOf, firstFrom, shardOf } from "../../../../core/search/query/shards.ts";
import { directoryOf, pack } from "../../../../core/search/write/shards.ts";

test.each([
  [[], "b", 0, 0],
  [["a", "b", "c"], "b", 1, 2],
  [["a", "b", "c"], "bb", 2, 2],
  [["a", "b"], "z", 2, 2],
])("in %j, %s would be at %d, after it %d", (keys, key, at, after) => {
  expect(firstFrom(keys, key)).toBe(at);
  expect(firstFrom(keys, key, true)).toBe(after);
});

test("each key is found in its shard, and all that begin so up to the end's", () => {
  const words = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { minLength: 1 });
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 20 }), (keys, limit) => {
      const sorted = keys.sort();
      const shards = pack(sorted, (key) => key.length, limit);
      const directory = directoryOf(shards);
      for (const key of sorted) {
        expect(shards[shardOf(key, directory)]).toContain(key);
        const prefix = key.slice(0, 1);
        const at = shards.findIndex((shard) => shard.includes(key));
        expect(at).toBeGreaterThanOrEqual(shardOf(prefix, directory));
        expect(at).toBeLessThanOrEqual(shardOf(endOf(prefix), directory));
      }
    }),
  );
});
