import { expect, test } from "vitest";
import { fitsToolinfo } from "../../../schema/export/toolinfo-limits.ts";

const cases: [field: string, value: unknown, fits: boolean][] = [
  ["anything", 5, true],
  ["constructor", 5, true],
  ["title", "🛟".repeat(255), true],
  ["title", "🛟".repeat(256), false],
  ["title", 5, false],
  ["url", "https://x.example/a?b=%20#c", true],
  ["url", "x.example", false],
  ["url", "https://x.example/[a]", false],
  ["url", "https://x.example/%zz", false],
  ["url", "https://x.example/ä", false],
  ["url", "https://", false],
  ["deprecated", "true", false],
  ["for_wikis", "*", true],
  ["for_wikis", ["*.wikibooks.org", "x.example"], false],
  ["available_ui_languages", "*", true],
  ["available_ui_languages", ["*"], false],
  ["author", "Ann", true],
  ["author", [{ name: "Ann", email: "ann@x.example" }], true],
  ["author", [{ wiki_username: "Ann" }], false],
  ["author", [{ name: "Ann", age: 5 }], false],
  ["author", [{ name: "Ann", constructor: 5 }], false],
  ["user_docs_url", [{ language: "de", url: "https://x.example/" }], true],
  ["user_docs_url", { language: "de", url: "https://x.example/" }, false],
  ["tool_type", "web app", true],
  ["tool_type", "web-app", false],
];

test.each(cases)("%s: %j", (field, value, fits) => {
  expect(fitsToolinfo(field, value)).toBe(fits);
});
