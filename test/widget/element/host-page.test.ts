/** The element on pages with styles, shortcuts and documents of their own. */
import { expect } from "chai";
import { mount, restorePage, serveCatalog, stubPage } from "../page.ts";
import { field, root } from "../steps.ts";

beforeEach(stubPage);
afterEach(restorePage);

describe("shortcuts of the page", () => {
  const heard: string[] = [];
  const hear = ({ type, key }: KeyboardEvent) => heard.push(`${type} ${key}`);
  const TYPES = ["keydown", "keypress", "keyup"] as const;
  beforeEach(() => {
    heard.length = 0;
    for (const type of TYPES) document.addEventListener(type, hear);
  });
  afterEach(() => {
    for (const type of TYPES) document.removeEventListener(type, hear);
  });
  const press = (target: Element, init: KeyboardEventInit) => {
    for (const type of TYPES)
      target.dispatchEvent(new KeyboardEvent(type, { ...init, bubbles: true, composed: true }));
  };

  it("hear no letter that is typed into a field, but what leaves it or has another key", async () => {
    const element = await mount({ src: serveCatalog() });
    for (const key of ["g", "?", "/", "Enter"]) press(field(element), { key });
    expect(heard).to.deep.equal([]);
    press(field(element), { key: "Escape" });
    press(field(element), { key: "Tab" });
    press(field(element), { key: "k", ctrlKey: true });
    expect(heard).to.have.lengthOf(9);
  });

  it("hear keys elsewhere in the widget", async () => {
    const element = await mount({ src: serveCatalog() });
    press(root(element).querySelector(".title a")!, { key: "g" });
    expect(heard).to.have.lengthOf(3);
  });
});

describe("styles that a page hands down", () => {
  const STYLES = {
    "font-size": "0",
    "font-style": "italic",
    "font-variant": "small-caps",
    "text-indent": "-999px",
    "text-shadow": "0 0 9px red",
    "word-break": "break-all",
    "-webkit-text-fill-color": "transparent",
    "-webkit-text-stroke": "3px red",
  };
  it("leave its words as they are", async () => {
    document.body.append(document.createElement("section"));
    const element = await mount({ src: serveCatalog() });
    const title = root(element).querySelector(".title a")!;
    const names = Object.keys(STYLES).filter((name) => name !== "font-size");
    const look = () => names.map((name) => getComputedStyle(title).getPropertyValue(name));
    const before = look();
    for (const [name, value] of Object.entries(STYLES)) element.style.setProperty(name, value);
    expect(look()).to.deep.equal(before);
    expect(parseFloat(getComputedStyle(title).fontSize)).to.be.at.least(12);
  });

  it("hidden until found: the browser may find it", async () => {
    const element = await mount({ src: serveCatalog() });
    element.setAttribute("hidden", "until-found");
    expect(getComputedStyle(element).display).to.equal("block");
    element.setAttribute("hidden", "");
    expect(getComputedStyle(element).display).to.equal("none");
  });
});

describe("another document", () => {
  const frame = () => {
    const made = document.createElement("iframe");
    document.body.append(made);
    return made.contentDocument!;
  };
  const display = (element: Element) =>
    element.ownerDocument.defaultView!.getComputedStyle(
      element.shadowRoot!.querySelector(".facts")!,
    ).display;

  it("that a widget is moved to and back has its styles", async () => {
    const element = await mount({ src: serveCatalog() });
    expect(display(element)).to.equal("flex");
    frame().body.append(element);
    expect(display(element)).to.equal("flex");
    element.theme = "dark";
    await element.updateComplete;
    document.body.append(element);
    expect(display(element)).to.equal("flex");
  });

  it("that it is made for and never drawn in", async () => {
    await mount();
    const element = document.createElement("tool-ladder");
    frame().body.append(element);
    await element.updateComplete;
    expect(element.shadowRoot!.adoptedStyleSheets).not.to.have.lengthOf(0);
    document.implementation.createHTMLDocument().body.append(element);
    expect(element.shadowRoot!.adoptedStyleSheets).to.have.lengthOf(0);
  });
});
