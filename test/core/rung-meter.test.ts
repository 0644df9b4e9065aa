import fc from "fast-check";
import { expect, test } from "vitest";
import { METER, meterPaths } from "../../core/rung-meter.ts";

const rungsIn = (path: string) => path.match(/M/g)?.length ?? 0;

test.each([
  [0, 5, 0, 5],
  [1, 5, 1, 4],
  [2, 5, 2, 3],
  [5, 5, 5, 0],
  [1, 1, 1, 0],
])("rung %i of %i: %i filled, %i empty", (rung, rungs, filled, empty) => {
  const paths = meterPaths(rung, rungs);
  expect([rungsIn(paths.filled), rungsIn(paths.empty)]).toEqual([filled, empty]);
});

test("rungs stand inside the picture, evenly, from below", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.nat({ max: 12 }), (rungs, rung) => {
      const { filled, empty } = meterPaths(rung, rungs);
      const heights = [...(filled + empty).matchAll(/M3 ([\d.]+)h14/g)].map(([, y]) => Number(y));
      expect(heights).toHaveLength(rungs);
      expect(heights).toEqual(heights.toSorted((a, b) => b - a));
      expect(Math.min(...heights)).toBeGreaterThan(0);
      expect(Math.max(...heights)).toBeLessThan(METER.height);
    }),
  );
});
