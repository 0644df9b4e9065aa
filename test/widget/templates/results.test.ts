import { expect } from "chai";
import { type Outcome, type ResultActions, results } from "../../../widget/templates/results.ts";
import { findTools } from "../../../widget/views/finder-model.ts";
import { control, draw, spoken, titles } from "../look.ts";
import { contextOf } from "../words.ts";

const actions: ResultActions = {
  learn: () => undefined,
  showMore: () => undefined,
  lift: () => undefined,
  startOver: () => undefined,
};

function drawResults(texts: Parameters<typeof contextOf>[0], more: Partial<Outcome> = {}) {
  const context = contextOf(texts);
  const found = findTools(context.settings, context, undefined);
  return draw(results({ found, shown: 20, lifts: [], ...more }, actions, context));
}

it("a heading, a status line, a list", () => {
  const place = drawResults({ limit: "2" }, { shown: 2 });
  expect(spoken(place.querySelector("h2"))).to.equal("Tools");
  expect(spoken(place.querySelector(".status"))).to.equal("7 tools");
  expect(titles(place)).to.have.lengthOf(2);
});

it("says how many more it can show", () => {
  expect(spoken(control(drawResults({ limit: "2" }, { shown: 2 }), /^Show/))).to.equal(
    "Show 2 more",
  );
  expect(spoken(control(drawResults({ limit: "4" }, { shown: 4 }), /^Show/))).to.equal(
    "Show 3 more",
  );
  expect(drawResults({}).querySelector(".foot")).to.equal(null);
});

it("the key to the signs grows when there is more to say", () => {
  const legend = (knows: string) =>
    [...drawResults({ knows }).querySelectorAll(".legend span")].map((each) => each.textContent);
  const uses = ["● required", "○ can be used"];
  expect(legend("")).to.deep.equal(uses);
  expect(legend("sql")).to.deep.equal([...uses, "✓ you know this", "+ missing"]);
});

it("nothing found: no list", () => {
  const place = drawResults({ task: "nothing" });
  expect(place.querySelector("ul")).to.equal(null);
  expect(spoken(place.querySelector(".state p"))).to.equal("No tool fits all of this.");
});

it("says when the search is on its way, or can't be had", () => {
  const busy = (search: Outcome["search"]) => drawResults({}, { search }).querySelector("section");
  expect(busy("loading")?.getAttribute("aria-busy")).to.equal("true");
  expect(busy(undefined)?.getAttribute("aria-busy")).to.equal("false");
  expect(spoken(busy("failed")?.querySelector(".state"))).to.match(/search can't be loaded/);
});
