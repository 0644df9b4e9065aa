import { expect, test } from "vitest";
import "../fixtures/provided-catalog.ts";
import type { Purpose, Use } from "../../core/needs.ts";
import { asking } from "../../site/skills.ts";

test.each<[string, Purpose, Use, string[]]>([
  ["sql", "use", "required", ["example-query"]],
  ["sql", "use", "optional", ["example-notebook"]],
  ["ssh", "host", "required", ["example-machines", "example-platform"]],
  ["ssh", "maintain", "required", ["example-citer", "example-notebook"]],
  ["sparql", "use", "required", []],
])("%s, to %s, %s", (skill, purpose, use, ids) => {
  expect(asking(skill, purpose, use).map(({ id }) => id)).toEqual(ids);
});
