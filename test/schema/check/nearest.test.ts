import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editDistance } from "../../../core/edit-distance.ts";
import { nearest } from "../../../schema/check/nearest.ts";

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
    ["summra", "summary"],
    ["sumra", undefined],
    ["mantan", "maintain"],
    ["maxxxainers", "maintainers"],
    ["maxxxxiners", undefined],
  ];
  test.each(cases)("%s", (word, meant) => {
    expect(nearest(word, KNOWN)).toBe(meant);
  });
});

const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 5 });

test("no candidate is nearer than the nearest, and none is suggested from afar", () => {
  fc.assert(
    fc.property(word, fc.array(word), (wanted, candidates) => {
      const others = candidates.filter((candidate) => candidate !== wanted);
      const least = Math.min(...others.map((candidate) => editDistance(wanted, candidate)));
      const found = nearest(wanted, candidates);
      // Words of five letters at most may be one step away.
      if (least > 1) expect(found).toBeUndefined();
      else
        expect(found).toBe(others.find((candidate) => editDistance(wanted, candidate) === least));
    }),
  );
});
