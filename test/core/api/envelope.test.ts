import { describe, expect, test } from "vitest";
import { envelope, readVersion } from "../../../core/api/envelope.ts";
import { fixtureCatalog } from "../../fixtures/catalog-parts.ts";

test("the head of a file says its version and its date", () => {
  expect(envelope(fixtureCatalog())).toEqual({ version: 1, date: "2024-02-01T08:00:00Z" });
});

describe("the version", () => {
  const table: [unknown, number | undefined][] = [
    [{ version: 1 }, 1],
    [{ version: "1" }, undefined],
    [null, undefined],
    ["1", undefined],
  ];
  for (const [json, expected] of table) {
    test(`${JSON.stringify(json)} → ${expected ?? "none"}`, () => {
      expect(readVersion(json)).toBe(expected);
    });
  }
});
