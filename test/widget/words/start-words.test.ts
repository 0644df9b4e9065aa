import { expect } from "chai";
import en from "../../../core/i18n/ui/en.json" with { type: "json" };
import { startWords } from "../../../widget/words/start-words.ts";

it("the words that the script begins with are those of English", () => {
  expect(en).to.include(startWords);
  expect(Object.values(startWords)).not.to.include(undefined);
});
