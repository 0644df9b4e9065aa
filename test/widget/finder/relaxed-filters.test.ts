import { expect } from "chai";
import type { Settings } from "../../../widget/interface/attributes.ts";
import { findRelaxedFilters, without } from "../../../widget/finder/relaxed-filters.ts";
import { contextOf } from "../words.ts";

const { settings } = contextOf({ query: "deep", task: "measuring", type: "bot" });

/** What is offered where each restriction, taken back alone, would leave one tool. */
async function restrictionsOf(narrowed: Settings): Promise<string[]> {
  const relaxed = await findRelaxedFilters(narrowed, () => Promise.resolve(1));
  return relaxed.map(({ restriction }) => restriction);
}

it("words come before filters", async () => {
  expect(await restrictionsOf(settings)).to.deep.equal(["query", "task", "type"]);
  expect(await restrictionsOf(contextOf().settings)).to.deep.equal([]);
});

it("states of matches narrow the list once one has said what one knows", async () => {
  const restrictions = (knows: string) =>
    restrictionsOf(contextOf({ match: "ready", task: "asking", knows }).settings);
  expect(await restrictions("sql")).to.deep.equal(["task", "match"]);
  expect(await restrictions("")).to.deep.equal(["task"]);
});

it("one restriction goes, the others stay", () => {
  expect(without(settings, "query")).to.deep.include({ query: "", filters: settings.filters });
  expect(without(settings, "task")).to.deep.include({ query: "deep", filters: { type: ["bot"] } });
  expect(without(settings, "filters")).to.deep.include({ query: "deep", filters: {} });
  const ready = contextOf({ match: "ready", type: "bot" }).settings;
  expect(without(ready, "match")).to.deep.include({ match: [], filters: { type: ["bot"] } });
  expect(without(ready, "filters")).to.deep.include({ match: [], filters: {} });
});

it("what gives the most stands first, what gives nothing is left out", async () => {
  const totals = new Map([
    ["deep type", 2],
    [" task type", 0],
    ["deep task", 5],
  ]);
  const count = ({ query, filters }: Settings) =>
    Promise.resolve(totals.get([query, ...Object.keys(filters)].join(" ")) ?? 0);
  const relaxed = await findRelaxedFilters(settings, count);
  expect(relaxed).to.deep.equal([
    { restriction: "type", total: 5 },
    { restriction: "task", total: 2 },
  ]);
});

it("where none helps alone, all filters go and the words stay", async () => {
  const count = ({ filters }: Settings) =>
    Promise.resolve(Object.keys(filters).length === 0 ? 3 : 0);
  const relaxed = await findRelaxedFilters(settings, count);
  expect(relaxed).to.deep.equal([{ restriction: "filters", total: 3 }]);
});

it("where nothing helps, nothing is offered", async () => {
  expect(await findRelaxedFilters(settings, () => Promise.resolve(0))).to.deep.equal([]);
});
