import { emulateMedia } from "@web/test-runner-commands";
import { expect } from "chai";
import { audit } from "../audit.ts";
import { manifest } from "../harbour.ts";
import { control, spoken } from "../look.ts";
import { mount, next, requests, restorePage, serveCatalog, settled, stubPage } from "../page.ts";

beforeEach(stubPage);
afterEach(restorePage);

const FALLBACK = `<p id="fallback">The list: <a href="https://example.org/">all tools</a></p>`;
const isShown = (element: Element | null) => element!.checkVisibility();

describe("the fallback", () => {
  it("stays until the catalog is there", async () => {
    await mount();
    const element = document.createElement("tool-ladder");
    element.innerHTML = FALLBACK;
    element.src = serveCatalog();
    document.body.append(element);
    await element.updateComplete;
    expect(isShown(element.querySelector("p"))).to.equal(true);
    expect(element.shadowRoot?.querySelector("[part=loading]")).to.equal(null);
    await settled(element);
    expect(isShown(element.querySelector("p"))).to.equal(false);
  });

  it("without one, a sentence says that the catalog is on its way", async () => {
    await mount();
    const element = document.createElement("tool-ladder");
    element.src = serveCatalog();
    document.body.append(element);
    await element.updateComplete;
    expect(spoken(element.shadowRoot?.querySelector("[part=loading]"))).to.match(/Loading/);
    await settled(element);
    expect(element.shadowRoot?.querySelector("[part=loading]")).to.equal(null);
  });

  it("comes back with a sentence and a button that tries again", async () => {
    let down = true;
    const src = serveCatalog({ "catalog.json": () => (down ? "down" : manifest) });
    const element = await mount({ src }, FALLBACK);
    expect(isShown(element.querySelector("p"))).to.equal(true);
    expect(spoken(element.shadowRoot?.querySelector("[role=alert] p"))).to.match(
      /can't be reached/,
    );

    const again = settled(element);
    control(element.shadowRoot, "Try again").click();
    await again;
    expect(isShown(element.querySelector("p"))).to.equal(true);

    down = false;
    const ready = next(element, "tool-ladder-ready");
    control(element.shadowRoot, "Try again").click();
    await ready;
    expect(isShown(element.querySelector("p"))).to.equal(false);
    await new Promise((done) => setTimeout(done));
    expect(element.shadowRoot?.activeElement?.classList.contains("search")).to.equal(true);
  });

  it("comes back when a catalog is followed by one that can't be had", async () => {
    const element = await mount({ src: serveCatalog() }, FALLBACK);
    element.src = serveCatalog({ "catalog.json": 500 });
    await next(element, "tool-ladder-error");
    expect(isShown(element.querySelector("p"))).to.equal(true);
  });
});

describe("languages", () => {
  it("the words are English on a Hebrew page, and say so", async () => {
    document.body.lang = "he";
    const element = await mount({ src: serveCatalog() });
    document.body.removeAttribute("lang");
    expect(element.shadowRoot?.querySelector(".root")?.getAttribute("lang")).to.equal("en");
    expect(spoken(element.shadowRoot?.querySelector(".status"))).to.equal("7 tools");
  });

  it("two widgets on a page speak two languages, and change them", async () => {
    const src = serveCatalog();
    const [one, two] = await Promise.all([mount({ src }), mount({ src, lang: "qqx" })]);
    expect(spoken(one.shadowRoot?.querySelector(".status"))).to.equal("7 tools");
    expect(spoken(two.shadowRoot?.querySelector(".status"))).to.equal("(status-total: 7)");
    one.lang = "qqx";
    await one.updateComplete;
    expect(spoken(one.shadowRoot?.querySelector(".status"))).to.equal("(status-total: 7)");
  });

  it("the page's own words come first", async () => {
    const element = await mount({ src: serveCatalog() });
    element.translator = (key, count) =>
      key === "status-total" ? `${count ?? ""} ships` : undefined;
    await element.updateComplete;
    expect(spoken(element.shadowRoot?.querySelector(".status strong"))).to.equal("7 ships");
  });
});

describe("colours", () => {
  const colourOf = (element: Element) =>
    getComputedStyle(element.shadowRoot!.querySelector(".root")!).backgroundColor;
  const root = document.documentElement;
  afterEach(() => root.removeAttribute("style"));

  it("follow the theme", async () => {
    const src = serveCatalog();
    expect(colourOf(await mount({ src, theme: "light" }))).to.equal("rgb(255, 255, 255)");
    expect(colourOf(await mount({ src, theme: "dark" }))).to.equal("rgb(16, 20, 24)");
  });

  it("take the page's tokens, unless the page is in the other scheme", async () => {
    root.style.setProperty("--background-color-base", "rgb(1, 2, 3)");
    const src = serveCatalog();
    expect(colourOf(await mount({ src }))).to.equal("rgb(1, 2, 3)");
    expect(colourOf(await mount({ src, theme: "dark" }))).to.equal("rgb(16, 20, 24)");
  });

  it("take our own properties before all", async () => {
    root.style.setProperty("--tool-ladder-background", "rgb(4, 5, 6)");
    expect(colourOf(await mount({ src: serveCatalog(), theme: "dark" }))).to.equal("rgb(4, 5, 6)");
  });
});

describe("as a guest on a page", () => {
  it("one open shadow root, no style attributes, nothing hostile comes alive", async () => {
    const element = await mount({ src: serveCatalog(), knows: "sql" });
    const markup = element.shadowRoot!.innerHTML;
    expect(markup).not.to.contain("style=").and.not.to.contain("<style");
    expect(element.shadowRoot!.querySelector("img, script")).to.equal(null);
    expect(element.shadowRoot!.querySelector(`[href^="javascript"]`)).to.equal(null);
    expect(window).not.to.have.property("hacked");
  });

  it("survives being moved", async () => {
    const src = serveCatalog();
    const element = await mount({ src, knows: "sql" });
    const place = document.createElement("section");
    document.body.append(place);
    place.append(element);
    const results = next(element, "tool-ladder-results");
    element.knows = "none";
    await results;
    expect(spoken(element.shadowRoot?.querySelector(".status"))).to.match(/2 you can use now/);
    const own = requests.filter((address) => address.startsWith(src));
    expect(own).to.have.lengthOf(new Set(own).size);
  });

  it("properties that were set before the script came are kept", async () => {
    const early = document.createElement("tool-ladder");
    Object.assign(early, { src: serveCatalog(), task: ["measuring"] });
    document.body.append(early);
    await settled(early);
    expect(early.shadowRoot?.querySelectorAll(".card")).to.have.lengthOf(1);
  });

  it("is as wide as its place, and never wider", async () => {
    document.body.insertAdjacentHTML("beforeend", `<div id="narrow"></div>`);
    const place = document.querySelector<HTMLElement>("#narrow")!;
    place.style.width = "288px";
    const element = await mount({ src: serveCatalog(), knows: "coding" });
    place.append(element);
    await element.updateComplete;
    expect(element.scrollWidth).to.equal(288);
  });
});

describe("axe finds nothing", () => {
  const DARK = { theme: "dark" };
  const table: [string, Record<string, string>, dir?: string][] = [
    ["finder", {}],
    ["finder, knowing", { knows: "coding", platform: "harbour" }],
    ["finder, dark", { knows: "sql", ...DARK }],
    ["finder, right to left", { knows: "sql" }, "rtl"],
    ["to host, at another level", { purpose: "host", "heading-level": "4" }],
    ["empty", { task: "nothing", query: "" }],
    ["empty, dark", { task: "nothing", ...DARK }],
    ["error", { src: "https://nowhere.example.org/" }],
    ["error, dark, right to left", { src: "https://nowhere.example.org/", ...DARK }, "rtl"],
  ];
  for (const [state, attributes, dir = "ltr"] of table) {
    it(state, async () => {
      document.body.dir = dir;
      const element = await mount({ src: serveCatalog(), ...attributes }, FALLBACK);
      expect(await audit(element)).to.deep.equal([]);
      document.body.removeAttribute("dir");
    });
  }

  // Older wikis' colours: their warning colour is for icons, and too light for words.
  for (const [scheme, error, warning] of [
    ["day", "#d73333", "#eeb533"],
    ["night", "#fd7865", "#fecc44"],
  ] as const) {
    it(`in the colours of an older wiki by ${scheme}`, async () => {
      const { classList, style } = document.documentElement;
      classList.add(`skin-theme-clientpref-${scheme}`);
      style.setProperty("--color-error", error);
      style.setProperty("--color-warning", warning);
      const element = await mount({ src: serveCatalog(), knows: "coding" });
      const found = await audit(element);
      classList.remove(`skin-theme-clientpref-${scheme}`);
      style.cssText = "";
      expect(found).to.deep.equal([]);
    });
  }

  it("where the page's rem is small", async () => {
    document.documentElement.style.fontSize = "50%";
    const element = await mount({ src: serveCatalog(), knows: "coding" });
    const found = await audit(element);
    document.documentElement.style.fontSize = "";
    expect(found).to.deep.equal([]);
  });

  it("loading", async () => {
    await mount();
    const element = document.createElement("tool-ladder");
    element.src = serveCatalog({ "catalog.json": "never" });
    document.body.append(element);
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector("[part=loading]")).not.to.equal(null);
    expect(await audit(element)).to.deep.equal([]);
  });
});

it("follows a dark system", async () => {
  await emulateMedia({ colorScheme: "dark" });
  const element = await mount({ src: serveCatalog() });
  expect(element.shadowRoot?.querySelector(".root")?.classList.contains("dark")).to.equal(true);
  await emulateMedia({ colorScheme: "light" });
});
