import { expect } from "chai";
import { type QuestionActions, questions } from "../../../widget/templates/questions.ts";
import type { Changes } from "../../../widget/attributes.ts";
import { findTools } from "../../../widget/views/finder-model.ts";
import { control, draw, spoken } from "../look.ts";
import { contextOf } from "../words.ts";

function drawQuestions(
  texts: Parameters<typeof contextOf>[0] = {},
  more: Partial<QuestionActions> = {},
) {
  const context = contextOf(texts);
  const actions: QuestionActions = {
    change: () => undefined,
    drop: () => undefined,
    type: () => undefined,
    prepare: () => undefined,
    isOpen: () => false,
    toggle: () => undefined,
    ...more,
  };
  return draw(questions("deep", findTools(context.settings, context, undefined), actions, context));
}

it("asks four questions below a search field", () => {
  const place = drawQuestions();
  const field = place.querySelector<HTMLInputElement>("input[type=search]")!;
  expect(field.getAttribute("aria-label")).to.equal("Search the tools");
  expect(field.placeholder).to.equal("Search 7 tools");
  expect(field.value).to.equal("deep");
  expect([...place.querySelectorAll(".group-label")].map(spoken)).to.deep.equal([
    "What would you like to do?",
    "What do you know?",
    "How much may it ask of you?",
  ]);
  expect([...place.querySelectorAll("[data-group=purpose] button")].map(spoken)).to.deep.equal([
    "Use a tool",
    "Build on a platform",
    "Help to maintain one",
  ]);
});

it("shows filters that came with the embed, to take off", () => {
  const dropped: Changes[] = [];
  const place = drawQuestions(
    { platform: "harbour" },
    { drop: (changes) => dropped.push(changes) },
  );
  control(place.querySelector("[data-group=only]"), "Runs on: Harbour").click();
  expect(dropped).to.deep.equal([{ filters: { platform: [] } }]);
});

it("the Enter key sends nothing", () => {
  const form = drawQuestions().querySelector("form")!;
  const event = new SubmitEvent("submit", { cancelable: true });
  form.dispatchEvent(event);
  expect(event.defaultPrevented).to.equal(true);
});
