import { expect, test } from "vitest";
import { languageName } from "../../site/languages.ts";

test.each([
  ["de", "German"],
  ["pt-BR", "Brazilian Portuguese"],
  ["zh-Hant", "Traditional Chinese"],
  ["xx", "xx"],
  ["not a tag", "not a tag"],
])("%s is %s", (tag, name) => {
  expect(languageName(tag)).toBe(name);
});
