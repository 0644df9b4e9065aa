/** A finder over a catalog in many scripts: what people type in part or write in another way. */
import { expect } from "chai";
import type { ToolLadder } from "../../../widget/element/tool-ladder.ts";
import { JOINED, NOWHERE, PARTS, scriptCards, TITLES } from "../../fixtures/scripts.ts";
import { mount, restorePage, serveCatalog, stubPage } from "../page.ts";
import { root, type } from "../steps.ts";

beforeEach(stubPage);
afterEach(restorePage);

const entries = (element: ToolLadder) =>
  [...root(element).querySelectorAll<HTMLElement>(".card")].map(({ dataset }) => dataset.entry);
const marks = (element: ToolLadder) =>
  [...root(element).querySelectorAll(".title mark")].map((mark) => mark.textContent);
const mountScripts = () => mount({ src: serveCatalog({}, scriptCards) });

const wholes = Object.entries(TITLES).map(([name, title]) => [title, `tool-${name}`] as const);
for (const [query, id] of [...wholes, ...PARTS, ...JOINED]) {
  it(`“${query}” finds ${id}`, async () => {
    const element = await mountScripts();
    await type(element, query);
    expect(entries(element)).to.include(id);
  });
}

for (const query of NOWHERE) {
  it(`“${query}” finds nothing`, async () => {
    const element = await mountScripts();
    await type(element, query);
    expect(entries(element)).to.deep.equal([]);
  });
}

const MARKED: readonly (readonly [query: string, marks: string[]])[] = [
  ["nodejs", ["Node.js"]],
  ["userscript", ["User-script"]],
  ["ausleihe", ["ausleihe"]],
  ["Ausleihen", ["ausleihen"]],
  ["引用管理", ["引用管理"]],
];
for (const [query, expected] of MARKED) {
  it(`“${query}” marks ${expected.join(", ")}`, async () => {
    const element = await mountScripts();
    await type(element, query);
    expect(marks(element)).to.deep.equal(expected);
  });
}
