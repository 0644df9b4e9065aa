/** Arrows point only upwards: core ← schema ← widget, site ← scripts. */
import { posix } from "node:path";
import { describe, expect, test } from "vitest";
import { importsOf, read, sources } from "./sources.ts";

/** Folder → what it may import: our folders, and packages by name or prefix. */
const MAY_IMPORT: Record<string, { ours: string[]; packages: RegExp }> = {
  core: { ours: ["core"], packages: /^fuse\.js/ },
  schema: { ours: ["core", "schema"], packages: /^(node:|yaml$|spdx-)/ },
  widget: { ours: ["core", "widget"], packages: /^lit(\/|$)/ },
  site: {
    // The guide for contributors is a text that the form shows.
    ours: ["core", "schema", "site", "widget", "CONTRIBUTING.md?raw"],
    packages: /^(node:|astro(:|\/|$)|unified$|remark-|rehype-|hast|lit\/)/,
  },
  scripts: { ours: ["core", "schema", "scripts"], packages: /^./ },
};

/** What the site may take beside: what the widget says of itself, apart from its code, and the limits of its size. */
const DOORS = [
  "package.json",
  "widget/element/attributes.ts",
  "widget/element/fragment.ts",
  "widget/element/manual.ts",
  "widget/parts/tokens.styles.ts",
];

describe("imports point upwards only", () => {
  test.each(sources)("%s", (path) => {
    const folder = path.split("/")[0]!;
    const { ours, packages } = MAY_IMPORT[folder]!;
    for (const specifier of importsOf(path)) {
      if (specifier.startsWith(".")) {
        const target = posix.join(posix.dirname(path), specifier);
        if (folder === "site" && DOORS.includes(target)) continue;
        expect(ours, `${path} imports ${target}`).toContain(target.split("/")[0]);
      } else {
        expect(specifier, `${path} imports ${specifier}`).toMatch(packages);
      }
    }
  });
});

test("only core/nearest.ts imports fuse.js", () => {
  const users = sources.filter((path) =>
    importsOf(path).some((name) => name.startsWith("fuse.js")),
  );
  expect(users.filter((path) => path !== "core/nearest.ts")).toEqual([]);
});

describe("what a page loads to check an entry asks for nothing of Node", () => {
  const reached = new Set<string>();
  function follow(path: string): void {
    if (reached.has(path) || !path.endsWith(".ts")) return;
    reached.add(path);
    // Types are gone at run time.
    const code = read(path).replaceAll(/import type [^;]*;/g, "");
    for (const [, target] of code.matchAll(/from\s+"(\.[^"]+)"/g)) {
      follow(posix.join(posix.dirname(path), target!));
    }
  }
  follow("schema/check/entry-check.ts");
  follow("schema/write/entry-text.ts");

  test.each([...reached])("%s", (path) => {
    expect(importsOf(path).filter((name) => name.startsWith("node:"))).toEqual([]);
    expect(read(path)).not.toContain("process.");
  });
});
