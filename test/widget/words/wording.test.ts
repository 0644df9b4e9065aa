import { expect } from "chai";
import { isEnglish } from "../../../widget/words/wording.ts";

describe("English", () => {
  for (const tag of ["en", "en-gb", "simple"]) it(tag, () => expect(isEnglish(tag)).to.equal(true));
  for (const tag of ["de", "enm", "", "x-en"])
    it(`not ${tag}`, () => expect(isEnglish(tag)).to.equal(false));
});
