/** Arrows point only upwards: core ← schema ← widget, site ← scripts. */
import { posix } from "node:path";
import { describe, expect, test } from "vitest";
import { importsOf, read, sources } from "./sources.ts";

/** Folder → what it may import: our folders, and packages by name or prefix. */
const MAY_IMPORT: Record<string, { ours: string[]; packages: RegExp }> = {
  core: { ours: ["core"], packages: /^(fuse\.js|@orama\/stemmers\/english$)/ },
  schema: { ours: ["core", "schema"], packages: /^(node:|yaml$|spdx-|unified$|remark-|mdast$)/ },
  widget: { ours: ["core", "widget"], packages: /^lit(\/|$)/ },
  site: {
    // And of the widget what the table below says.
    ours: ["core", "schema", "site"],
    packages: /^(node:|astro(:|\/|$)|unified$|remark-|rehype-|hast|lit\/)/,
  },
  scripts: { ours: ["core", "schema", "widget", "scripts"], packages: /^./ },
};

/** File of the widget → who on the site may import it: what the element says of itself, and a card to look at. */
const SITE_MAY_IMPORT: Record<string, string[]> = {
  "widget/interface/attributes.ts": ["site/client/finder-address.ts"],
  "widget/interface/fragment.ts": ["site/client/finder-address.ts", "site/fragment-address.ts"],
  "widget/interface/manual.ts": [
    "site/components/embed/EmbedLook.astro",
    "site/components/embed/EmbedSettings.astro",
  ],
  "widget/parts/tokens.styles.ts": ["site/components/embed/EmbedLook.astro"],
  "widget/preview.ts": ["site/form/view/live-check.ts"],
};

/** What else may be imported across folders: texts and numbers, not code. */
const DATA = ["package.json", "CONTRIBUTING.md?raw"];

const folderOf = (path: string) => path.split("/")[0]!;

/** Our own files that a file imports. */
function targetsOf(path: string): string[] {
  return importsOf(path)
    .filter((specifier) => specifier.startsWith("."))
    .map((specifier) => posix.join(posix.dirname(path), specifier));
}

describe("imports point upwards only", () => {
  test.each(sources)("%s", (path) => {
    const folder = folderOf(path);
    const { ours, packages } = MAY_IMPORT[folder]!;
    for (const target of targetsOf(path)) {
      if (folder === "site" && (DATA.includes(target) || folderOf(target) === "widget")) continue;
      expect(ours, `${path} imports ${target}`).toContain(folderOf(target));
    }
    for (const specifier of importsOf(path).filter((each) => !each.startsWith(".")))
      expect(specifier, `${path} imports ${specifier}`).toMatch(packages);
  });
});

test("the site imports of the widget what the table says, and nothing else", () => {
  const found: Record<string, string[]> = {};
  for (const path of sources.filter((each) => folderOf(each) === "site"))
    for (const target of new Set(targetsOf(path)))
      if (folderOf(target) === "widget") (found[target] ??= []).push(path);
  expect(found).toEqual(SITE_MAY_IMPORT);
});

/** The widget's folders: each may import those before it. Last come the entry points beside them. */
const WIDGET_ORDER = ["data", "words", "interface", "parts", "finder", "card", "element"];

/** The place in that order; the two views know nothing of each other. */
function rankOf(path: string): number {
  const [, folder, file] = path.split("/");
  if (file === undefined) return WIDGET_ORDER.length;
  expect(WIDGET_ORDER).toContain(folder);
  return WIDGET_ORDER.indexOf(folder!);
}

describe("the widget's folders import each other in one direction", () => {
  test.each(sources.filter((path) => path.startsWith("widget/")))("%s", (path) => {
    for (const target of targetsOf(path).filter((each) => each.startsWith("widget/"))) {
      const isOwn = posix.dirname(target) === posix.dirname(path);
      expect(isOwn || rankOf(target) < rankOf(path), `${path} imports ${target}`).toBe(true);
      const isOtherView = path.startsWith("widget/card/") && target.startsWith("widget/finder/");
      expect(isOtherView, `${path} imports ${target}`).toBe(false);
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
