import { expect } from "chai";
import { html, LitElement } from "lit";
import { createTranslator } from "../../../core/i18n.ts";
import ar from "../../../core/i18n/ui/ar.json" with { type: "json" };
import de from "../../../core/i18n/ui/de.json" with { type: "json" };
import en from "../../../core/i18n/ui/en.json" with { type: "json" };
import { LanguageController } from "../../../widget/words/language-controller.ts";
import { requests, restorePage, serveWords, stubPage } from "../page.ts";

/** An element that says how many tools there are, or that it has no words yet. */
class Speaker extends LitElement {
  readonly language = new LanguageController(this);
  /** Everything that it has said, in order. */
  readonly said: string[] = [];

  protected override render() {
    const { wording } = this.language;
    const words =
      wording && createTranslator({ ...en, ...wording.messages }, wording.lang)("status-total", 3);
    this.said.push(words ?? "");
    return html`${words}`;
  }
}
customElements.define("test-speaker", Speaker);

async function speak(markup: string): Promise<Speaker[]> {
  document.body.innerHTML = markup;
  const speakers = [...document.querySelectorAll<Speaker>("test-speaker")];
  await Promise.all(speakers.map(({ language }) => language.settled));
  await Promise.all(speakers.map(({ updateComplete }) => updateComplete));
  return speakers;
}

const HERE = "<test-speaker></test-speaker>";

beforeEach(stubPage);
afterEach(() => {
  restorePage();
  Reflect.deleteProperty(window, "mw");
});

describe("words that can't be had", () => {
  for (const given of [404, "down", []] as const) {
    it(`${JSON.stringify(given)}: says nothing first, then English`, async () => {
      serveWords("de", given);
      const [speaker] = await speak(`<p lang="de">${HERE}</p>`);
      expect(speaker!.said).to.deep.equal(["", "3 tools"]);
    });
  }
});

describe("the language of an element", () => {
  const inArabic = createTranslator(ar, "ar")("status-total", 3);
  const table: [string, markup: string, interfaceLanguage: string, expected: string][] = [
    ["none", HERE, "", "3 tools"],
    [
      "the attribute",
      `<p lang="ar"><test-speaker lang="de"></test-speaker></p>`,
      "ar",
      "3 Werkzeuge",
    ],
    ["the nearest lang", `<p lang="de">${HERE}</p>`, "ar", "3 Werkzeuge"],
    ["the wiki's interface", HERE, "ar", inArabic],
    ["an empty lang, then the interface", `<p lang="">${HERE}</p>`, "de", "3 Werkzeuge"],
    ["a fallback", `<p lang="gsw">${HERE}</p>`, "", "3 Werkzeuge"],
    ["one without words, then the interface", `<p lang="he">${HERE}</p>`, "de-ch", "3 Werkzeuge"],
    ["one without words", `<p lang="he">${HERE}</p>`, "", "3 tools"],
    ["English before the interface", `<p lang="en-GB">${HERE}</p>`, "de", "3 tools"],
    ["keys", `<p lang="qqx">${HERE}</p>`, "", "(status-total: 3)"],
  ];
  for (const [name, markup, wgUserLanguage, expected] of table) {
    it(name, async () => {
      serveWords("de", de);
      serveWords("ar", ar);
      Object.assign(window, { mw: { config: { get: () => wgUserLanguage } } });
      const [speaker] = await speak(markup);
      expect(speaker!.shadowRoot!.textContent).to.equal(expected);
    });
  }

  it("is each one's own on a page, and one download serves all", async () => {
    const [german, arabic, english] = await speak(
      `<p lang="de">${HERE}</p><p lang="ar">${HERE}</p>${HERE}`,
    );
    expect([german, arabic, english].map((each) => each!.said.at(-1))).to.deep.equal([
      "3 Werkzeuge",
      inArabic,
      "3 tools",
    ]);
    expect(requests).to.deep.equal([]);
  });

  it("changes with the place", async () => {
    const [speaker] = await speak(`<p lang="de">${HERE}</p><p id="there" lang="qqx"></p>`);
    document.querySelector("#there")!.append(speaker!);
    await speaker!.updateComplete;
    expect(speaker!.said.at(-1)).to.equal("(status-total: 3)");
  });
});
