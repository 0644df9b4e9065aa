import { expect } from "chai";
import { chooseLanguage } from "../../../widget/words/language-choice.ts";

describe("the language to speak", () => {
  const available = ["ar", "de", "en", "zh-hans"];
  const table: [wanted: string, expected: string][] = [
    ["", "en"],
    ["en", "en"],
    ["en-gb", "en"],
    ["simple", "en"],
    ["de", "de"],
    ["de-at", "de"],
    ["de-formal", "de"],
    ["gsw", "de"],
    ["arz", "ar"],
    ["zh-tw", "zh-hans"],
    ["he", "en"],
    ["end", "en"],
    ["he de", "de"],
    ["en de", "en"],
    ["en-gb ar", "en"],
    ["ar de", "ar"],
    ["not a tag", "en"],
  ];
  for (const [wanted, expected] of table) {
    it(`${JSON.stringify(wanted)} → ${expected}`, () => {
      expect(chooseLanguage(wanted.split(" ").filter(Boolean), available)).to.equal(expected);
    });
  }
});
