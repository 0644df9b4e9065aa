import { expect } from "chai";
import { nearestLanguage, uiLanguage } from "../../widget/language.ts";

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

describe("the language to speak", () => {
  const table = { en: "en", "en-GB": "en", EN: "en", he: "en", "": "en", qqx: "qqx", end: "en" };
  for (const [tag, expected] of Object.entries(table)) {
    it(`${JSON.stringify(tag)} → ${expected}`, () => expect(uiLanguage(tag)).to.equal(expected));
  }
});
