import { expect } from "chai";
import { wordingFor } from "../../../widget/words/messages.ts";
import { ENGLISH, type Wording } from "../../../widget/words/wording.ts";
import { requests, restorePage, serveWords, stubPage, WORDS } from "../page.ts";

const say = ({ lang, messages }: Wording) =>
  `${lang}: ${typeof messages.retry === "string" ? messages.retry : "none of its own"}`;
const fileOf = (code: string) => `${WORDS}${code}.json`;

beforeEach(stubPage);
afterEach(restorePage);

describe("words that need no file", () => {
  for (const [wanted, expected] of [
    [[], "en: none of its own"],
    [["en-gb"], "en: none of its own"],
    [["he"], "en: none of its own"],
  ] as const) {
    it(JSON.stringify(wanted), () => {
      expect(say(wordingFor(wanted) as Wording)).to.equal(expected);
      expect(requests).to.deep.equal([]);
    });
  }
});

describe("words in a file", () => {
  it("are nowhere where no catalog is known", async () => {
    expect(await wordingFor(["ar"])).to.equal(ENGLISH);
    expect(requests).to.deep.equal([]);
  });

  for (const given of [404, 500, "down", [], {}, { retry: 1 }, "x".repeat(3)] as const) {
    it(`${JSON.stringify(given)}: English stays, and the next who wants them asks again`, async () => {
      serveWords("de", given as object);
      expect(await wordingFor(["de"])).to.deep.equal(ENGLISH);
      expect(await wordingFor(["de"])).to.deep.equal(ENGLISH);
      expect(requests).to.deep.equal([fileOf("de"), fileOf("de")]);
    });
  }

  it("are fetched once for all, also as a fallback, and then there at once", async () => {
    serveWords("ar", { retry: "إعادة المحاولة" });
    const both = await Promise.all([wordingFor(["ar"]), wordingFor(["arz"])]);
    expect(both.map(say)).to.deep.equal(["ar: إعادة المحاولة", "ar: إعادة المحاولة"]);
    expect(say(wordingFor(["ary"]) as Wording)).to.equal("ar: إعادة المحاولة");
    expect(requests).to.deep.equal([fileOf("ar")]);
  });

  it("are none where the file lacks them: English lies beneath", async () => {
    expect((await wordingFor(["ar"])).messages).not.to.have.property("loading");
  });
});

describe("words of the page", () => {
  it("come before ours", async () => {
    Object.assign(window, { toolLadder: { messages: { ar: { retry: "مرة أخرى" } } } });
    expect(say(await wordingFor(["ar"]))).to.equal("ar: مرة أخرى");
  });

  it("may be in a language that we have not, and need no file", () => {
    Object.assign(window, { toolLadder: { messages: { "sr-Latn": { retry: "Pokušaj ponovo" } } } });
    expect(say(wordingFor(["sr-el"]) as Wording)).to.equal("sr-Latn: Pokušaj ponovo");
    expect(requests).to.deep.equal([]);
  });

  it("stay where our file can't be had", async () => {
    Object.assign(window, { toolLadder: { messages: { "de-at": { retry: "Nochmals" } } } });
    expect(say(await wordingFor(["de-at"]))).to.equal("de-at: Nochmals");
  });
});
