import { expect } from "chai";
import type { AttributeTexts } from "../../../widget/interface/attributes.ts";
import { isPlain, questionOf } from "../../../widget/finder/finder-question.ts";
import { contextOf } from "../words.ts";

type Texts = Partial<AttributeTexts>;
const ask = (texts: Texts, language = "en") => questionOf(contextOf(texts).settings, language);

describe("the same question has the same key", () => {
  const table: [Texts, Texts, boolean][] = [
    [{}, {}, true],
    [{ theme: "dark" }, { headingLevel: "3" }, true],
    [{}, { knows: "none" }, false],
    [{ knows: "none" }, { knows: "sql" }, false],
    [{}, { query: "a" }, false],
    [{ task: "asking" }, { task: "measuring" }, false],
    [{ limit: "1" }, { limit: "2" }, false],
    [{ knows: "sql" }, { knows: "sql", match: "ready" }, false],
    [{}, { wiki: "auto" }, false],
  ];
  for (const [one, two, same] of table) {
    it(`${JSON.stringify(one)} and ${JSON.stringify(two)}: ${same ? "yes" : "no"}`, () => {
      expect(ask(one).key === ask(two).key).to.equal(same);
    });
  }

  it("the language plays a part where the place does", () => {
    expect(ask({}, "de").key).to.equal(ask({}, "ar").key);
    expect(ask({ wiki: "auto" }, "de").key).not.to.equal(ask({ wiki: "auto" }, "ar").key);
  });
});

it("the place is this wiki and the person's language", () => {
  expect(ask({ wiki: "auto" }, "de").request.here).to.deep.equal({
    wiki: location.hostname,
    language: "de",
  });
  expect(ask({}).request).not.to.have.property("here");
});

describe("nothing in particular is", () => {
  const table: [Texts, boolean][] = [
    [{}, true],
    [{ query: "  " }, true],
    [{ purpose: "maintain" }, true],
    [{ match: "ready" }, true],
    [{ limit: "50" }, true],
    [{ purpose: "host" }, false],
    [{ query: "a" }, false],
    [{ knows: "none" }, false],
    [{ type: "bot" }, false],
    [{ wiki: "auto" }, false],
  ];
  for (const [texts, plain] of table) {
    it(`${JSON.stringify(texts)}: ${plain ? "yes" : "no"}`, () => {
      expect(isPlain(ask(texts).request)).to.equal(plain);
    });
  }
});
