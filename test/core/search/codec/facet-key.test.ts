import { expect, test } from "vitest";
import { BY_PURPOSE, facetKey } from "../../../../core/search/codec/facet-key.ts";

test.each([
  ["level", "level.host"],
  ["uses", "uses.host"],
  ["needs", "needs.host"],
  ["type", "type"],
  ["purpose", "purpose"],
] as const)("%s has the key %s", (facet, key) => {
  expect(facetKey(facet, "host")).toBe(key);
  expect(BY_PURPOSE.has(facet)).toBe(key.includes("."));
});
