import { expect } from "chai";
import type { AttributeTexts, Changes } from "../../../widget/interface/attributes.ts";
import { questions } from "../../../widget/finder/questions.ts";
import type { FinderActions } from "../../../widget/finder/finder-actions.ts";
import { askedFinder } from "../search-context.ts";
import { control, draw, spoken } from "../look.ts";

async function drawQuestions(
  texts: Partial<AttributeTexts> = {},
  more: Partial<FinderActions> = {},
) {
  const { host, actions, context } = await askedFinder(texts, more);
  const redraw = () => draw(questions("deep", actions, context));
  return { place: redraw(), redraw, host };
}

it("begins with a search field, tasks, and buttons that open the further questions", async () => {
  const { place } = await drawQuestions();
  const field = place.querySelector<HTMLInputElement>("input[type=search]")!;
  expect(field.getAttribute("aria-label")).to.equal("Search the tools");
  expect(field.placeholder).to.equal("Search 7 tools");
  expect(field.value).to.equal("deep");
  expect([...place.querySelectorAll(".group-label")].map(spoken)).to.deep.equal([
    "What would you like to do?",
  ]);
  const buttons = [...place.querySelectorAll(".disclosures button")].map(spoken);
  expect(buttons[0]).to.match(/^No technical skills needed/);
  expect(buttons.slice(1)).to.deep.equal(["Your skills", "Filters"]);
});

it("a button says that it is closed, and what it opens", async () => {
  const toggled: string[] = [];
  const { place } = await drawQuestions({}, { toggle: (group) => toggled.push(group) });
  const button = control(place, "Your skills");
  expect(button.getAttribute("aria-expanded")).to.equal("false");
  const panel = place.querySelector<HTMLElement>(`#${button.getAttribute("aria-controls")!}`)!;
  expect(panel.hidden).to.equal(true);
  button.click();
  expect(toggled).to.deep.equal(["skills"]);
});

it("a panel comes when it is opened", async () => {
  const { place, host, redraw } = await drawQuestions(
    {},
    { isOpen: (group) => group === "skills" },
  );
  const panelOf = (drawn: HTMLElement) => drawn.querySelector<HTMLElement>("#panel-skills")!;
  if (panelOf(place).childElementCount === 0) await host.drawn();
  const panel = panelOf(redraw());
  expect(panel.hidden).to.equal(false);
  expect(spoken(panel.querySelector(".group-label"))).to.equal("What do you know?");
});

it("shows filters that came with the embed, to take off", async () => {
  const dropped: Changes[] = [];
  const { place } = await drawQuestions(
    { platform: "harbour" },
    { drop: (changes) => dropped.push(changes) },
  );
  control(place.querySelector("[data-group=only]"), "Runs on: Harbour").click();
  expect(dropped).to.deep.equal([{ filters: { platform: [] } }]);
});

it("the Enter key sends nothing, and leads to the results", async () => {
  let entered = 0;
  const { place } = await drawQuestions({}, { enter: () => entered++ });
  const form = place.querySelector("form")!;
  const event = new SubmitEvent("submit", { cancelable: true });
  form.dispatchEvent(event);
  expect(event.defaultPrevented).to.equal(true);
  expect(entered).to.equal(1);
});

it("the search is made ready when one is about to type", async () => {
  let prepared = 0;
  const { place } = await drawQuestions({}, { prepare: () => prepared++ });
  place.querySelector(".search")!.dispatchEvent(new FocusEvent("focus"));
  expect(prepared).to.equal(1);
});
