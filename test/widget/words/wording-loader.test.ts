import { expect } from "chai";
import { ENGLISH } from "../../../widget/words/wording.ts";
import { wordingFor } from "../../../widget/words/wording-loader.ts";
import { requests, restorePage, serveWords, stubPage } from "../page.ts";

beforeEach(stubPage);
afterEach(restorePage);

describe("words that are there at once", () => {
  for (const wanted of [[], ["en"], ["en-gb", "de"], ["simple"]]) {
    it(JSON.stringify(wanted), () => expect(wordingFor(wanted)).to.equal(ENGLISH));
  }
  it("keys", () => expect(wordingFor(["qqx"])).to.include({ lang: "qqx" }));
});

it("other words come later, once they were asked for at once", async () => {
  serveWords("ar", { retry: "إعادة المحاولة" });
  const coming = wordingFor(["ar"]);
  expect(coming).to.be.instanceOf(Promise);
  const come = await coming;
  expect(come).to.include({ lang: "ar", dir: "rtl" });
  expect(wordingFor(["ar"])).to.deep.equal(come);
  expect(requests).to.have.lengthOf(1);
});

it("a page may have English words of its own", async () => {
  Object.assign(window, { toolLadder: { messages: { en: { retry: "Once more" } } } });
  const { lang, dir, messages } = await wordingFor(["en"]);
  expect([lang, dir, messages.retry]).to.deep.equal(["en", undefined, "Once more"]);
});
