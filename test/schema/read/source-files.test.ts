import { expect, test } from "vitest";
import { parseSourceFile } from "../../../schema/read/source-file.ts";
import { groupSourceFiles } from "../../../schema/read/source-files.ts";

const listing = { files: [], problems: [], ids: new Map(), icons: new Set<string>() };
const file = (id: string) =>
  ({ path: `tools/${id}.yaml`, group: "tools", id, schema: "tool" }) as const;

test("files by kind; what says nothing is counted alone", () => {
  const all = [parseSourceFile(file("a"), "title: A\n"), parseSourceFile(file("b"), "")];
  const sources = groupSourceFiles(listing, all);
  expect(sources.all).toBe(all);
  expect(sources.tools.map(({ id }) => id)).toEqual(["a"]);
  expect([sources.about, sources.maintainers]).toEqual([undefined, []]);
});
