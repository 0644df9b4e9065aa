import { expect, test } from "vitest";
import { messageParts, t, textAttributes } from "../../site/words.ts";

test("the site's words and those it shares with the widget", () => {
  expect(t("nav-skills")).toBe("Skills");
  expect(t("use-required")).toBe("required");
});

test.each([
  ["en", {}],
  ["de", { lang: "de", dir: "auto" }],
  ["ar", { lang: "ar", dir: "auto" }],
])("text in %s says so: %j", (language, attributes) => {
  expect(textAttributes(language)).toEqual(attributes);
});

test("a message is cut where markup goes, and filled elsewhere", () => {
  expect(messageParts("changes-skill", 1, 4, 6, 1, 7)).toEqual([
    "",
    0,
    ": required by 4 of 6 today, by 1 of 7 in the target.",
  ]);
});

test("a text that holds the mark of a place makes none", () => {
  expect(messageParts("changes-skill", 1, "\uE0000\uE000", 6, 1, 7)).toHaveLength(3);
});
