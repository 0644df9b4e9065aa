import { expect } from "chai";
import ar from "../../../core/i18n/ui/ar.json" with { type: "json" };
import de from "../../../core/i18n/ui/de.json" with { type: "json" };
import { spoken } from "../look.ts";
import { mount, restorePage, serve, serveCatalog, serveWords, settled, stubPage } from "../page.ts";

const NOWHERE = "https://nowhere.example.org/";
const rootOf = (element: Element) => element.shadowRoot!.querySelector<HTMLElement>(".root")!;
const sentence = (element: Element) => spoken(element.shadowRoot!.querySelector("[role=alert] p"));

beforeEach(stubPage);
afterEach(restorePage);

describe("the element in another language", () => {
  it("without its words speaks English, in the direction of the page", async () => {
    document.body.dir = "rtl";
    const element = await mount({ src: NOWHERE, lang: "ar" });
    expect(sentence(element)).to.equal("The catalog can't be reached at the moment.");
    expect(rootOf(element).lang).to.equal("en");
    expect(getComputedStyle(rootOf(element)).direction).to.equal("rtl");
    document.body.removeAttribute("dir");
  });

  it("says nothing before its words are there, and the fallback stays", async () => {
    serveWords("de", de);
    const element = document.createElement("tool-ladder");
    Object.assign(element, { src: NOWHERE, lang: "de" });
    const done = settled(element);
    document.body.append(element);
    await element.updateComplete;
    expect(rootOf(element).innerText).to.equal("");
    await done;
    expect(sentence(element)).to.equal(de["problem-network"]);
    expect(rootOf(element).lang).to.equal("de");
  });

  it("with a part of its words says the rest in English", async () => {
    window.toolLadder = { messages: { sr: { "status-total": "$1 алата" } } };
    const element = await mount({ src: serveCatalog(), lang: "sr" });
    expect(rootOf(element).lang).to.equal("sr");
    expect(rootOf(element).innerText).to.match(/Find a tool[^]*7 алата/);
  });

  it("brings the direction of the words along", async () => {
    serveWords("ar", ar);
    const element = await mount({ src: NOWHERE, lang: "ar" });
    const { direction, textAlign } = getComputedStyle(rootOf(element));
    expect([sentence(element), direction, textAlign]).to.deep.equal([
      ar["problem-network"],
      "rtl",
      "start",
    ]);
  });

  it("has names that run the other way stand where the list begins", async () => {
    serveWords("ar", ar);
    const element = await mount({ src: serveCatalog(), lang: "ar" });
    const gaps = [...element.shadowRoot!.querySelectorAll(".card .title")].map((title) => {
      const link = title.querySelector("a")!;
      return Math.round(title.getBoundingClientRect().right - link.getBoundingClientRect().right);
    });
    expect(gaps.length).to.be.greaterThan(0);
    expect(new Set(gaps)).to.deep.equal(new Set([0]));
  });

  it("aligns text of the other direction with the rest", async () => {
    serveWords("ar", ar);
    const element = await mount({ src: NOWHERE, lang: "ar" });
    const text = document.createElement("p");
    Object.assign(text, { dir: "ltr", textContent: "Harbour" });
    rootOf(element).append(text);
    expect(getComputedStyle(text).textAlign).to.equal("right");
  });

  it("unless the page has given it one", async () => {
    serveWords("ar", ar);
    const element = await mount({ src: NOWHERE, lang: "ar", dir: "ltr" });
    expect(getComputedStyle(rootOf(element)).direction).to.equal("ltr");
  });

  it("beside others in theirs, over the same catalog", async () => {
    serveWords("ar", ar);
    serveWords("de", de);
    const src = serveCatalog({ "catalog.json": 500 });
    const elements = await Promise.all(
      ["ar", "de", "en", "qqx"].map((lang) => mount({ src, lang })),
    );
    expect(elements.map(sentence)).to.deep.equal([
      ar["problem-network"],
      de["problem-network"],
      "The catalog can't be reached at the moment.",
      "(problem-network)",
    ]);
  });

  it("keeps its words while those of the next language are on their way", async () => {
    const element = await mount({ src: NOWHERE });
    const words = new URL("/words.json", location.href).href;
    serve(words, "never");
    Object.assign(window, { toolLadder: { messages: words } });
    element.lang = "nl";
    await element.updateComplete;
    window.toolLadder = undefined;
    expect(sentence(element)).to.equal("The catalog can't be reached at the moment.");
  });
});
