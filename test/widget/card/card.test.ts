import { expect } from "chai";
import type { ToolLadder } from "../../../widget/element/tool-ladder.ts";
import { audit } from "../audit.ts";
import { manifest } from "../harbour.ts";
import { seen } from "../look.ts";
import { asked, serveFiles, toolRecord } from "../one-tool.ts";
import { mount, next, restorePage } from "../page.ts";

afterEach(restorePage);

const title = (element: ToolLadder) => seen(element.renderRoot.querySelector(".title"));
const problem = (element: ToolLadder) => seen(element.renderRoot.querySelector(".problem p"));

function show(attributes: Record<string, string>, files: Record<string, object> = {}) {
  const src = serveFiles({ "tools/lighthouse.json": toolRecord(), ...files });
  return mount({ src, view: "card", ...attributes }, "<a href='/'>fallback</a>");
}

it("shows the tool that is named, and asks for nothing of a finder", async () => {
  const element = await show({ tool: "lighthouse" });
  expect(title(element)).to.equal("Lighthouse");
  expect(asked.map(({ path }) => path).join(" ")).not.to.match(/search|tools\.json/);
});

it("follows a redirect", async () => {
  const redirects = { beacon: "lighthouse" };
  const element = await show({ tool: "beacon" }, { "catalog.json": { ...manifest, redirects } });
  expect(title(element)).to.equal("Lighthouse");
});

const problems: [attributes: Record<string, string>, sentence: string, asks: boolean][] = [
  [{ tool: "nobody" }, "This catalog has no tool of that name.", true],
  [{ tool: "<b>x</b>" }, "This catalog has no tool of that name.", false],
  [{ tool: "../catalog" }, "This catalog has no tool of that name.", false],
  [{ tool: "__proto__" }, "This catalog has no tool of that name.", false],
  [{}, "This page does not say which tool to show.", false],
];
for (const [attributes, sentence, asks] of problems) {
  it(`${JSON.stringify(attributes)}: the fallback stays, and a sentence says why`, async () => {
    const element = await show(attributes);
    expect(problem(element)).to.equal(sentence);
    expect(element.renderRoot.querySelector("slot")).not.to.equal(null);
    const site = element.renderRoot.querySelector<HTMLAnchorElement>(".problem a");
    expect(site?.href).to.equal(new URL("../../", element.src).href);
    expect(asked.some(({ path }) => path.startsWith("tools/"))).to.equal(asks);
  });
}

const damaged: [why: string, record: object, sentence: RegExp][] = [
  ["of a later version", { ...toolRecord(), version: 2 }, /newer/],
  ["of another entry", toolRecord({ id: "harbour" }), /not a catalog/],
  ["of no shape", { version: 1 }, /not a catalog/],
];
for (const [why, record, sentence] of damaged) {
  it(`a record ${why} is none`, async () => {
    const element = await show({ tool: "lighthouse" }, { "tools/lighthouse.json": record });
    expect(problem(element)).to.match(sentence);
  });
}

it("shows another tool when another is named", async () => {
  const ferry = toolRecord({ id: "ferry", title: "Ferry" });
  const element = await show({ tool: "lighthouse" }, { "tools/ferry.json": ferry });
  element.tool = "ferry";
  await next(element, "tool-ladder-ready");
  expect(title(element)).to.equal("Ferry");
});

it("titles stand where the page wants them", async () => {
  const element = await show({ tool: "lighthouse", "heading-level": "4" });
  expect(element.renderRoot.querySelector("h4.title")).not.to.equal(null);
});

for (const theme of ["light", "dark"]) {
  for (const dir of ["ltr", "rtl"]) {
    it(`axe finds nothing: ${theme}, ${dir}`, async () => {
      document.body.dir = dir;
      const element = await show({ tool: "lighthouse", theme, knows: "coding" });
      const found = await audit(element);
      document.body.removeAttribute("dir");
      expect(found).to.deep.equal([]);
    });
  }
}
