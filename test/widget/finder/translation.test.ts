/** A finder on a page that the browser translates: its translator takes each text away from its node. */
import { expect } from "chai";
import { spoken, titles } from "../look.ts";
import { restorePage, stubPage } from "../page.ts";
import { change, found, mountFinder, openPanel, press, root, status, type } from "../steps.ts";

beforeEach(stubPage);
afterEach(restorePage);

/** As Chrome does it: two elements around a new text, in the place of the old one. */
function translate(part: Node): void {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts.filter(({ data }) => data.trim() !== "")) {
    const outer = document.createElement("font");
    const inner = document.createElement("font");
    inner.append(text.data.toUpperCase());
    outer.append(inner);
    text.replaceWith(outer);
  }
}

it("each title stands on its own tool's link, and each sentence is the last one", async () => {
  const element = await mountFinder();
  translate(root(element));
  expect(status(element)).to.equal("7 TOOLS");
  for (const [words, title, count] of [
    ["depth", "Sounding", "1 tool"],
    ["log", "Logbook", "1 tool"],
  ] as const) {
    await type(element, words);
    expect(found(element)).to.deep.equal([title]);
    // What is still true is not drawn again.
    expect(status(element).toLowerCase()).to.equal(count);
    const link = root(element).querySelector<HTMLAnchorElement>(".title a")!;
    expect(link.href).to.match(new RegExp(`/${title.toLowerCase()}/`));
    translate(root(element));
  }
  await type(element, "");
  expect(found(element)).to.have.lengthOf(7);
  expect(
    titles(root(element)).filter((each) => each === each.toUpperCase() && /[A-Z]/.test(each)),
  ).to.deep.equal([]);
});

it("what one knows, filters, nothing found: nothing is left of the last answer", async () => {
  const element = await mountFinder();
  await change(element, () => (element.knows = "none"));
  translate(root(element));
  await change(element, () => (element.knows = "coding sql"));
  const fresh = await mountFinder({ knows: "coding sql" });
  const words = (each: typeof element) => spoken(root(each).querySelector("section")).toLowerCase();
  expect(words(element)).to.equal(words(fresh));
  translate(root(element));
  await type(element, "zzzz");
  translate(root(element));
  await type(element, "");
  await press(element, /^ASK|^Ask/);
  expect(status(element)).to.match(/^3 tools/);
});

it("panels open and close", async () => {
  const element = await mountFinder();
  translate(root(element));
  await openPanel(element, "FILTERS");
  translate(root(element));
  await type(element, "depth");
  expect(found(element)).to.deep.equal(["Sounding"]);
});
