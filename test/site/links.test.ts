import { expect, test } from "vitest";
import { providedCatalog } from "../fixtures/provided-catalog.ts";
import { contactLinks, entryLinks, furtherLinks, peopleLinks } from "../../site/links.ts";

test("links stand in a fixed order, one a language where there are several", () => {
  const found = furtherLinks({
    source: "https://code.example.org/",
    docs: [
      { language: "de", url: "https://example.org/de" },
      { language: "en", url: "https://example.org/en" },
    ],
  });
  expect(found).toEqual([
    { label: "Documentation (German)", url: "https://example.org/de" },
    { label: "Documentation (English)", url: "https://example.org/en" },
    { label: "Source code", url: "https://code.example.org/" },
  ]);
});

test("a mail address becomes a link to it; the issue tracker comes first", () => {
  const found = contactLinks({ email: "team@example.org", issues: "https://example.org/issues" });
  expect(found.map(({ url }) => url)).toEqual([
    "https://example.org/issues",
    "mailto:team@example.org",
  ]);
});

test("nothing stated, no links", () => {
  expect([furtherLinks(), contactLinks()]).toEqual([[], []]);
});

test("an entry leads to its page, or to that of the platform", () => {
  const [entry] = providedCatalog.entries;
  const { id, title, language } = entry!;
  expect(entryLinks([entry!])).toEqual([{ text: title, href: `/tools/${id}/`, language }]);
  expect(entryLinks([entry!], "platforms")[0]!.href).toBe(`/platforms/${id}/`);
});

test("an account leads to the page of its maintainer", () => {
  const [link] = peopleLinks(["wiki:Example"]);
  expect(link!.text).toBe("Example");
  expect(link!.href).toMatch(/^\/maintainers\/.+\/$/);
});

test("name:Ann Example leads nowhere", () => {
  expect(peopleLinks(["name:Ann Example"])).toEqual([{ text: "Ann Example" }]);
});
