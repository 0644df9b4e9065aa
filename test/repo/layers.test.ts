/** Arrows point only upwards: core ← schema ← widget, site ← scripts. */
import { posix } from "node:path";
import { describe, expect, test } from "vitest";
import { importsOf, sources } from "./sources.ts";

/** Folder → what it may import: our folders, and packages by name or prefix. */
const MAY_IMPORT: Record<string, { ours: string[]; packages: RegExp }> = {
  core: { ours: ["core"], packages: /^fuse\.js/ },
  schema: { ours: ["core", "schema"], packages: /^(node:|yaml$)/ },
  widget: { ours: ["core", "widget"], packages: /^lit(\/|$)/ },
  site: {
    ours: ["core", "schema", "site"],
    packages: /^(node:|astro(:|\/|$)|unified$|remark-|rehype-|hast)/,
  },
  scripts: { ours: ["core", "schema", "scripts"], packages: /^./ },
};

describe("imports point upwards only", () => {
  test.each(sources)("%s", (path) => {
    const folder = path.split("/")[0]!;
    const { ours, packages } = MAY_IMPORT[folder]!;
    for (const specifier of importsOf(path)) {
      if (specifier.startsWith(".")) {
        const target = posix.join(posix.dirname(path), specifier);
        expect(ours, `${path} imports ${target}`).toContain(target.split("/")[0]);
      } else {
        expect(specifier, `${path} imports ${specifier}`).toMatch(packages);
      }
    }
  });
});

test("only the search imports fuse.js", () => {
  const users = sources.filter((path) =>
    importsOf(path).some((name) => name.startsWith("fuse.js")),
  );
  expect(users).toEqual(["core/search/fuzzy.ts"]);
});
