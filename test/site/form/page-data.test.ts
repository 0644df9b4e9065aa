import { expect, test } from "vitest";
import { formWords } from "../../../site/form/page-data.ts";

test("only words that the form uses", () => {
  const words = {
    "@metadata": {},
    "form-add": "Add",
    "type-bot": "Bot",
    "home-title": "x",
    "form-odd": 5,
  };
  expect(formWords(words)).toEqual({ "form-add": "Add", "type-bot": "Bot" });
});
