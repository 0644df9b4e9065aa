import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { distance, farthest, nearest } from "../../schema/nearest.ts";

const KNOWN = ["title", "summary", "maintainers", "maintain", "url", "use", "hostedOn"];

describe("nearest", () => {
  const cases: [word: string, meant: string | undefined][] = [
    ["titel", "title"],
    ["sumary", "summary"],
    ["maintainer", "maintainers"],
    ["URL", "url"],
    ["hostedon", "hostedOn"],
    ["ulr", "url"],
    ["colour", undefined],
    ["", undefined],
    ["x", undefined],
    ["title", undefined],
  ];
  test.each(cases)("%s", (word, meant) => {
    expect(nearest(word, KNOWN)).toBe(meant);
  });
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
      expect(distance(a, b)).toBe(slow(a, b));
    }),
  );
});

test("with a limit the distance is the same up to the limit, and beyond it one more", () => {
  fc.assert(
    fc.property(word, word, fc.nat(4), (a, b, limit) => {
      expect(distance(a, b, limit)).toBe(Math.min(slow(a, b), limit + 1));
    }),
  );
});

test("no candidate is nearer than the nearest, and none is suggested from afar", () => {
  fc.assert(
    fc.property(word, fc.array(word), (wanted, candidates) => {
      const others = candidates.filter((candidate) => candidate !== wanted);
      const least = Math.min(...others.map((candidate) => distance(wanted, candidate)));
      const found = nearest(wanted, candidates);
      if (least > farthest(wanted)) expect(found).toBeUndefined();
      else expect(found).toBe(others.find((candidate) => distance(wanted, candidate) === least));
    }),
  );
});
