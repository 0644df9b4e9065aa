import { expect, test } from "vitest";
import { openIndex } from "../../../../core/search/query/open-index.ts";
import { loadFrom } from "../../../fixtures/search-index.ts";

test.each([
  ["missing", undefined, "missing"],
  ["cut off", '{"version":1,', "damaged"],
  ["of a later version", '{"version":2}', "later"],
  ["a list", "[]", "damaged"],
])("a manifest that is %s", async (_, text, kind) => {
  const load = loadFrom(text === undefined ? [] : [{ path: "manifest.json", json: text }]);
  expect(await openIndex(load)).toEqual({ problem: { kind, path: "manifest.json" } });
});
