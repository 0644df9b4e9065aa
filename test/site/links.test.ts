import { expect, test } from "vitest";
import { contactLinks, furtherLinks } from "../../site/links.ts";

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
