import fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance } from "../../core/edit-distance.ts";

test.each([
  ["quarry", "quarry", 2, 0],
  ["quary", "quarry", 2, 1],
  ["quarrry", "quarry", 2, 1],
  ["quatry", "quarry", 2, 1],
  ["qaurry", "quarry", 2, 1],
  ["qaury", "quarry", 2, 2],
  ["abcdef", "uvwxyz", 2, 3],
  ["a", "abcdef", 2, 3],
  ["", "ab", 2, 2],
])("%s and %s, up to %d: %d", (a, b, limit, distance) => {
  expect(editDistance(a, b, limit)).toBe(distance);
  expect(editDistance(b, a, limit)).toBe(distance);
});

/** By definition, without shortcuts: the last step is a letter more, less, another, or a swap. */
function slow(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const [x, y] = [a.slice(0, -1), b.slice(0, -1)];
  const steps = [slow(x, b) + 1, slow(a, y) + 1, slow(x, y) + (a.at(-1) === b.at(-1) ? 0 : 1)];
  const swapped = a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1) && a.length > 1 && b.length > 1;
  if (swapped) steps.push(slow(a.slice(0, -2), b.slice(0, -2)) + 1);
  return Math.min(...steps);
}

const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 5 });

test("the distance is what its definition says", () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b)).toBe(slow(a, b));
    }),
  );
});

test("with a limit the distance is the same up to the limit, and beyond it one more", () => {
  fc.assert(
    fc.property(word, word, fc.nat(4), (a, b, limit) => {
      expect(editDistance(a, b, limit)).toBe(Math.min(slow(a, b), limit + 1));
    }),
  );
});
