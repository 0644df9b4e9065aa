import { expect } from "chai";
import type { ToolLadder } from "../../../widget/element/tool-ladder.ts";
import { control, seen } from "../look.ts";
import { asked, makeNotice, noticeList, serveFiles, toolRecord } from "../one-tool.ts";
import { mount, restorePage } from "../page.ts";

afterEach(restorePage);

const paths = () => asked.map(({ path }) => path);
const served = () => asked.filter(({ path }) => path === "notices.json");
const boxes = (element: ToolLadder) => [...element.renderRoot.querySelectorAll(".notice")];

/** When something that a selector names stands in a widget. */
async function appearance(element: ToolLadder, selector: string): Promise<void> {
  if (element.renderRoot.querySelector(selector)) return;
  await new Promise<void>((done) => {
    const observer = new MutationObserver(() => {
      if (!element.renderRoot.querySelector(selector)) return;
      observer.disconnect();
      done();
    });
    observer.observe(element.renderRoot, { childList: true, subtree: true });
  });
}

it("comes after what the view shows first, past the browser's cache", async () => {
  const src = serveFiles({
    "tools/lighthouse.json": toolRecord(),
    "notices.json": noticeList(makeNotice()),
  });
  const element = await mount({ src, view: "card", tool: "lighthouse" });
  await appearance(element, ".notice");
  expect(paths()).to.deep.equal(["catalog.json", "tools/lighthouse.json", "notices.json"]);
  expect(served()[0]?.cache).to.equal("no-cache");
  expect(seen(boxes(element)[0])).to.match(/^Outage The light is out Since /);
});

it("all widgets of a page share one download", async () => {
  const src = serveFiles({
    "tools/lighthouse.json": toolRecord(),
    "notices.json": noticeList(makeNotice()),
  });
  const both = await Promise.all(
    [1, 2].map(() => mount({ src, view: "card", tool: "lighthouse" })),
  );
  for (const element of both) await appearance(element, ".notice");
  expect(served()).to.have.lengthOf(1);
});

it("without the file all else is there", async () => {
  const src = serveFiles({ "tools/lighthouse.json": toolRecord() });
  const element = await mount({ src, view: "card", tool: "lighthouse" });
  expect(seen(element.renderRoot.querySelector(".title"))).to.equal("Lighthouse");
  expect(boxes(element)).to.have.lengthOf(0);
});

it("a widget that comes back to the page still shows them", async () => {
  const src = serveFiles({
    "tools/lighthouse.json": toolRecord(),
    "notices.json": noticeList(makeNotice()),
  });
  const element = await mount({ src, view: "card", tool: "lighthouse" });
  await appearance(element, ".notice");
  element.remove();
  document.body.append(element);
  await element.updateComplete;
  expect(boxes(element)).to.have.lengthOf(1);
});

it("a file that can't be read: all else is there, it is said, and a second try brings them", async () => {
  let down = true;
  const src = serveFiles({
    "tools/lighthouse.json": toolRecord(),
    "notices.json": { toJSON: () => (down ? null : noticeList(makeNotice())) },
  });
  const element = await mount({ src, view: "card", tool: "lighthouse" });
  await appearance(element, ".problem");
  expect(seen(element.renderRoot.querySelector(".title"))).to.equal("Lighthouse");
  down = false;
  control(element.renderRoot, "Try again").click();
  await appearance(element, ".notice");
  expect(element.renderRoot.querySelector(".problem")).to.equal(null);
});
