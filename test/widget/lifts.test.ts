import { expect } from "chai";
import { findLifts, restrictionsOf, without } from "../../widget/lifts.ts";
import { contextOf } from "./words.ts";

const { settings } = contextOf({ query: "deep", task: "measuring", type: "bot" });

it("words come before filters", () => {
  expect(restrictionsOf(settings)).to.deep.equal(["query", "task", "type"]);
  expect(restrictionsOf(contextOf().settings)).to.deep.equal([]);
});

it("one restriction goes, the others stay", () => {
  expect(without(settings, "query")).to.deep.include({ query: "", filters: settings.filters });
  expect(without(settings, "task")).to.deep.include({ query: "deep", filters: { type: ["bot"] } });
  expect(without(settings, "filters")).to.deep.include({ query: "deep", filters: {} });
});

it("what gives the most stands first, what gives nothing is left out", () => {
  const totals = new Map([
    ["deep type", 2],
    [" task type", 0],
    ["deep task", 5],
  ]);
  const lifts = findLifts(settings, ({ query, filters }) => {
    return totals.get([query, ...Object.keys(filters)].join(" ")) ?? 0;
  });
  expect(lifts).to.deep.equal([
    { restriction: "type", total: 5 },
    { restriction: "task", total: 2 },
  ]);
});

it("where none helps alone, all filters go and the words stay", () => {
  const lifts = findLifts(settings, ({ filters }) => (Object.keys(filters).length === 0 ? 3 : 0));
  expect(lifts).to.deep.equal([{ restriction: "filters", total: 3 }]);
});

it("where nothing helps, nothing is offered", () => {
  expect(findLifts(settings, () => 0)).to.deep.equal([]);
});
