import { expect, test } from "vitest";
import { sourceOf } from "../../../schema/read/source.ts";
import { sourcesFrom } from "../../../schema/read/sources.ts";

const listing = { files: [], findings: [], ids: new Map(), icons: new Set<string>() };
const file = (id: string) =>
  ({ path: `tools/${id}.yaml`, group: "tools", id, schema: "tool" }) as const;

test("files by kind; what says nothing is counted alone", () => {
  const all = [sourceOf(file("a"), "title: A\n"), sourceOf(file("b"), "")];
  const sources = sourcesFrom(listing, all);
  expect(sources.all).toBe(all);
  expect(sources.tools.map(({ id }) => id)).toEqual(["a"]);
  expect([sources.about, sources.maintainers]).toEqual([undefined, []]);
});
