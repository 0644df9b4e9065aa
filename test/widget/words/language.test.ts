import { expect } from "chai";
import { nearestLanguage, wantedLanguages } from "../../../widget/words/language.ts";

describe("the language around an element", () => {
  const table: [string, string][] = [
    [`<i id="x" lang="he"></i>`, "he"],
    [`<p lang="de-AT"><i id="x"></i></p>`, "de-AT"],
    [`<p lang="de"><b lang=""><i id="x"></i></b></p>`, ""],
  ];
  for (const [markup, expected] of table) {
    it(`${markup} → ${JSON.stringify(expected)}`, () => {
      const place = document.createElement("div");
      place.innerHTML = markup;
      expect(nearestLanguage(place.querySelector("#x")!)).to.equal(expected);
    });
  }

  it("is looked for outside of shadow roots too", () => {
    const host = document.createElement("div");
    host.lang = "ar";
    const inside = document.createElement("i");
    host.attachShadow({ mode: "open" }).append(inside);
    expect(nearestLanguage(inside)).to.equal("ar");
  });
});

describe("the languages that are wanted", () => {
  afterEach(() => Reflect.deleteProperty(window, "mw"));
  const table: [lang: string, interfaceLanguage: unknown, expected: string[]][] = [
    ["de-AT", undefined, ["de-at"]],
    ["", undefined, []],
    ["", "zh-hans", ["zh-hans"]],
    ["ar", "de", ["ar", "de"]],
    ["zh-Hant", 7, ["zh-hant"]],
  ];
  for (const [lang, wgUserLanguage, expected] of table) {
    it(`lang ${JSON.stringify(lang)}, wgUserLanguage ${String(wgUserLanguage)}`, () => {
      Object.assign(window, { mw: { config: { get: () => wgUserLanguage } } });
      const element = document.createElement("i");
      element.lang = lang;
      expect(wantedLanguages(element)).to.deep.equal(expected);
    });
  }

  it("without a wiki, or with one that fails, only the page counts", () => {
    const element = document.createElement("i");
    expect(wantedLanguages(element)).to.deep.equal([]);
    Object.defineProperty(window, "mw", {
      configurable: true,
      get: () => {
        throw new Error("no");
      },
    });
    expect(wantedLanguages(element)).to.deep.equal([]);
  });
});
