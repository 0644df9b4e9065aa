/** Every page as a file: what it may hold, and that each of its links leads somewhere. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { factsWithoutEvidence } from "../../../core/evidence.ts";
import { readCatalog } from "../../../schema/read/reader.ts";
import { pagesOf, type Tag, tagsOf, textOf } from "../../setup/html.ts";

const POLICY = ["default-src 'none'", "style-src 'self'", "img-src 'self'", "base-uri 'none'"];
const builds = [inject("site"), inject("elsewhere")];
const { folder } = builds[0]!;
const pages = await pagesOf(folder);

test("there are pages of every kind", () => {
  const kinds = ["tools", "skills", "ladder", "goals", "audiences", "tasks", "platforms"];
  for (const kind of [...kinds, "maintainers"])
    expect(pages.filter((page) => page.startsWith(`${kind}/`)).length).toBeGreaterThan(1);
  for (const page of ["notices", "help-wanted", "submit", "embed", "embed/demo", "stats", "help"])
    expect(pages).toContain(`${page}/index.html`);
  expect(pages).toEqual(expect.arrayContaining(["index.html", "404.html"]));
});

describe.each(pages)("%s", async (page) => {
  const html = await textOf(folder, page);
  const tags = tagsOf(html);
  const named = (name: string): Tag[] => tags.filter((tag) => tag.name === name);

  test("carries the policy before anything that it governs", () => {
    const policy = named("meta").find(
      ({ attributes }) => attributes.get("http-equiv")?.toLowerCase() === "content-security-policy",
    );
    const holds = (name: string) => named(name).length > 0;
    const forms = holds("form") || holds("script") ? "'self'" : "'none'";
    expect(policy?.attributes.get("content")?.split("; ")).toEqual([
      ...POLICY,
      ...(holds("script") ? ["script-src 'self'", "connect-src 'self'"] : []),
      ...(holds("iframe") ? ["frame-src 'self'"] : []),
      `form-action ${forms}`,
    ]);
    const governed = tags.findIndex(({ name }) => /^(link|script|style|img|iframe)$/.test(name));
    expect(tags.indexOf(policy!)).toBeLessThan(governed === -1 ? tags.length : governed);
  });

  test("has no inline style and no inline script but data", () => {
    expect(named("style")).toEqual([]);
    for (const { attributes } of tags)
      expect([...attributes.keys()].filter((key) => /^(style|on\w+)$/.test(key))).toEqual([]);
    for (const { attributes } of named("script").filter((tag) => !tag.attributes.has("src")))
      expect(attributes.get("type")).toMatch(/^application\/(ld\+)?json$/);
  });

  test("has a language, a title and one main heading", () => {
    expect(named("html")[0]?.attributes.get("lang")).toMatch(/^[a-z]{2}/);
    expect(html).toMatch(/<title>[^<]{3,}<\/title>/);
    expect(named("h1")).toHaveLength(1);
  });

  test("says each id once", () => {
    const ids = tags.map(({ attributes }) => attributes.get("id")).filter((id) => id !== undefined);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });
});

describe.each(builds)("links under $base", ({ folder: root, base, url }) => {
  test.each(pages)("%s", async (page) => {
    const here = new URL(page.replace(/index\.html$/, ""), url);
    const broken = linksOf(tagsOf(await textOf(root, page))).filter((link) => {
      const target = new URL(link, here);
      return target.origin === here.origin ? !leadsSomewhere(root, base, target) : !isSafe(target);
    });
    expect(broken).toEqual([]);
  });
});

test("pages of tools name the facts that no source confirms, where there are some", async () => {
  const { catalog } = await readCatalog("catalog");
  for (const entry of catalog!.entries) {
    const unread = entry.confirmed ? [] : factsWithoutEvidence(entry);
    const html = await textOf(folder, `tools/${entry.id}/index.html`);
    const [, named] = /Not confirmed by a source that is named here: ([^<]*)/.exec(html) ?? [];
    expect(named?.includes("Licence") ?? false, entry.id).toBe(unread.includes("license"));
    expect(named !== undefined, entry.id).toBe(unread.length > 0);
  }
});

test("pages are the same under every path", async () => {
  expect(await pagesOf(builds[1]!.folder)).toEqual(pages);
});

function linksOf(tags: readonly Tag[]): string[] {
  return tags
    .filter(({ name }) => /^(a|area|form|iframe|img|link|script|source)$/.test(name))
    .filter(({ attributes }) => attributes.get("rel") !== "canonical")
    .flatMap(({ attributes }) => ["href", "src", "action"].map((key) => attributes.get(key)))
    .filter((link) => link !== undefined);
}

function isSafe({ protocol }: URL): boolean {
  return ["https:", "mailto:", "data:"].includes(protocol);
}

/** A file is there, and the fragment names a place in it. */
function leadsSomewhere(root: string, base: string, { pathname, hash }: URL): boolean {
  if (!pathname.startsWith(base)) return false;
  const path = decodeURIComponent(pathname.slice(base.length));
  const file = join(root, path === "" || path.endsWith("/") ? `${path}index.html` : path);
  if (!existsSync(file)) return false;
  if (hash === "" || !file.endsWith(".html")) return true;
  return idsOf(file).has(decodeURIComponent(hash.slice(1)));
}

const ids = new Map<string, ReadonlySet<string>>();

function idsOf(file: string): ReadonlySet<string> {
  const known = ids.get(file);
  if (known) return known;
  const found = tagsOf(readFileSync(file, "utf8")).map(
    ({ attributes }) => attributes.get("id") ?? "",
  );
  const set = new Set(found);
  ids.set(file, set);
  return set;
}
