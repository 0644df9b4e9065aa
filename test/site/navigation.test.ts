import { expect, test, vi } from "vitest";
import { providedCatalog } from "../fixtures/provided-catalog.ts";
import type { About } from "../../core/catalog.ts";
import { footer, type NavigationItem, sections } from "../../site/navigation.ts";
import { t } from "../../site/words.ts";

const items = [...sections, ...footer.flatMap((column) => column.items)];

test.each(items.map(({ words, href }) => [words, href] as const))("%s → %s", (words, href) => {
  expect(t(words)).not.toMatch(/^⧼/);
  expect(href).toMatch(/^(\/[a-z0-9/-]+(\/|\.json|\.txt)|https:\/\/.+)$/);
});

test("the catalog's files are among them", () => {
  expect(items).toContainEqual({ words: "nav-source", href: "https://example.org/project" });
});

test.each([
  ["https://wiki.example.org/wiki/Talk", "https://wiki.example.org/wiki/Talk"],
  ["javascript:trip()", "about:blank"],
])("a talk page only where there is one: %s → %s", async (talk, href) => {
  expect(items.map(({ words }) => words)).not.toContain("nav-talk");
  expect(await footerWith({ talk })).toContainEqual({ words: "nav-talk", href });
});

test("a project that is script leads nowhere", async () => {
  const forge = { ...providedCatalog.about.forge, project: "javascript:trip()" };
  const found = await footerWith({ forge });
  expect(found).toContainEqual({ words: "nav-source", href: "about:blank" });
});

/** What the footer leads to where the catalog says something else about itself. */
async function footerWith(about: Partial<About>): Promise<readonly NavigationItem[]> {
  const key = Symbol.for("tool-ladder.catalog");
  vi.resetModules();
  Object.assign(globalThis, {
    [key]: { ...providedCatalog, about: { ...providedCatalog.about, ...about } },
  });
  const { footer: other } = await import("../../site/navigation.ts");
  Object.assign(globalThis, { [key]: providedCatalog });
  return other.flatMap((column) => column.items);
}
