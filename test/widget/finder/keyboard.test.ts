/** The finder by keyboard alone. */
import { sendKeys } from "@web/test-runner-commands";
import { expect } from "chai";
import type { ToolLadder } from "../../../widget/element/tool-ladder.ts";
import { control } from "../look.ts";
import { next, restorePage, stubPage, until } from "../page.ts";
import { field, focused, found, mountFinder, root } from "../steps.ts";

beforeEach(stubPage);
afterEach(restorePage);

/** Goes on with the Tab key until the focus is there. */
async function reach(element: ToolLadder, words: string | RegExp): Promise<HTMLElement> {
  const target = control(root(element), words);
  for (let i = 0; i < 40 && focused(element) !== target; i++) await sendKeys({ press: "Tab" });
  expect(focused(element)).to.equal(target);
  return target;
}

/** Presses a key that changes the list. */
async function hit(element: ToolLadder, key: string): Promise<void> {
  const results = next(element, "tool-ladder-results");
  await sendKeys({ press: key });
  await results;
}

it("type, say what one knows, open", async () => {
  const element = await mountFinder();
  field(element).focus();
  const results = next(element, "tool-ladder-results");
  await sendKeys({ type: "log" });
  await results;
  await until(element, () => found(element).join() === "Logbook");
  expect(element.query).to.equal("log");
  await reach(element, "Your skills");
  await sendKeys({ press: "Enter" });
  await until(element, () => root(element).querySelector("[data-group=knows]"));
  await reach(element, "Coding");
  await hit(element, "Space");
  expect(element.knows).to.equal("coding");
  await reach(element, "Logbook");
  await reach(element, "Download: Logbook");
  const opened = next(element, "tool-ladder-open");
  element.addEventListener("tool-ladder-open", (event) => event.preventDefault());
  await sendKeys({ press: "Enter" });
  expect((await opened).detail.target).to.equal("start");
});

it("filter by what is typed, and take the filter off again", async () => {
  const element = await mountFinder();
  field(element).focus();
  await reach(element, "Filters");
  await sendKeys({ press: "Space" });
  await until(element, () => root(element).querySelector("[data-group=maintainer]"));
  await reach(element, "Maintainer");
  await sendKeys({ press: "Enter" });
  const narrow = await until(element, () =>
    root(element).querySelector<HTMLInputElement>("[data-group=maintainer] input"),
  );
  await sendKeys({ press: "Tab" });
  expect(focused(element)).to.equal(narrow);
  await sendKeys({ type: "dock" });
  await until(element, () =>
    root(element).querySelector(`[data-group=maintainer] [data-value=crew]`),
  );
  await until(
    element,
    () => root(element).querySelectorAll("[data-group=maintainer] .chip").length === 1,
  );
  await reach(element, /^Dock crew/);
  await hit(element, "Enter");
  expect(found(element)).to.deep.equal(["Harbour", "Lighthouse"]);
  await reach(element, "By: Dock crew");
  await hit(element, "Enter");
  expect(found(element)).to.have.lengthOf(7);
  expect(focused(element)?.classList.contains("status")).to.equal(true);
});

describe("from the field to the results", () => {
  for (const key of ["Enter", "ArrowDown"]) {
    it(`${key}: to the first one`, async () => {
      const element = await mountFinder();
      field(element).focus();
      await sendKeys({ press: key });
      await until(element, () => focused(element) === control(root(element), found(element)[0]!));
      expect(element.query ?? "").to.equal("");
    });

    it(`${key} right after typing: to the first one of what was typed`, async () => {
      const element = await mountFinder();
      field(element).focus();
      field(element).value = "log";
      field(element).dispatchEvent(new InputEvent("input", { bubbles: true }));
      await sendKeys({ press: key });
      await until(element, () => found(element).join() === "Logbook");
      await until(element, () => focused(element) === control(root(element), "Logbook"));
    });

    it(`${key} where nothing is found: stays`, async () => {
      const element = await mountFinder({ query: "zzqqx" });
      field(element).focus();
      await sendKeys({ press: key });
      await element.updateComplete;
      expect(focused(element)).to.equal(field(element));
    });
  }

  it("down and up along the titles, and back", async () => {
    const element = await mountFinder();
    await until(element, () => found(element).length > 3);
    const [first, second] = found(element).map((title) => control(root(element), title));
    field(element).focus();
    await sendKeys({ press: "ArrowDown" });
    await until(element, () => focused(element) === first);
    await sendKeys({ press: "ArrowDown" });
    expect(focused(element)).to.equal(second);
    await sendKeys({ press: "ArrowUp" });
    expect(focused(element)).to.equal(first);
    await sendKeys({ press: "ArrowUp" });
    expect(focused(element)).to.equal(field(element));
    await sendKeys({ press: "ArrowUp" });
    expect(focused(element)).to.equal(field(element));
  });

  const keys: KeyboardEventInit[] = [
    { key: "ArrowDown", isComposing: true },
    { key: "ArrowDown", ctrlKey: true },
    { key: "ArrowDown", shiftKey: true },
    { key: "ArrowDown", altKey: true },
    { key: "ArrowUp" },
    { key: "ArrowLeft" },
    { key: "Home" },
    { key: "/" },
    { key: "a" },
  ];
  for (const init of keys) {
    it(`${JSON.stringify(init)} is the browser's`, async () => {
      const element = await mountFinder();
      field(element).focus();
      const event = new KeyboardEvent("keydown", { ...init, bubbles: true, cancelable: true });
      field(element).dispatchEvent(event);
      await element.updateComplete;
      expect(event.defaultPrevented).to.equal(false);
      expect(focused(element)).to.equal(field(element));
    });
  }
});

it("the focus can be seen wherever it goes", async () => {
  const element = await mountFinder({ knows: "coding", query: "harbour", limit: "1" });
  field(element).focus();
  const unseen: string[] = [];
  const met = new Set<Element>();
  let last: Element | null = null;
  for (let i = 0; i < 30 && focused(element) && focused(element) !== last; i++) {
    last = focused(element);
    met.add(last!);
    const { outlineStyle, outlineWidth } = getComputedStyle(last!);
    if (outlineStyle === "none" || parseFloat(outlineWidth) < 2) unseen.push(last!.outerHTML);
    await sendKeys({ press: "Tab" });
  }
  expect(unseen).to.deep.equal([]);
  expect(met.size).to.be.greaterThan(8);
});
