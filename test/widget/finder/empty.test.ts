import { expect } from "chai";
import type { AttributeTexts, Changes } from "../../../widget/interface/attributes.ts";
import { empty } from "../../../widget/finder/empty.ts";
import type { Answer } from "../../../widget/finder/finder-question.ts";
import { answerTo } from "../search-context.ts";
import { control, draw, spoken } from "../look.ts";
import { contextOf } from "../words.ts";

const texts = {
  query: "whale",
  task: "measuring asking",
  type: "bot",
  knows: "sql",
  match: "ready",
};
const nothing = { drop: (_: Changes) => undefined };
const answer: Answer = { ...(await answerTo({ query: "whale" })), unavailable: 0 };

function drawEmpty(
  more: Partial<Answer> = {},
  actions: Parameters<typeof empty>[1] = nothing,
  given: Partial<AttributeTexts> = texts,
) {
  return draw(empty({ ...answer, ...more }, actions, contextOf(given)));
}

it("says so, and offers what would help", () => {
  const relaxed: Changes[] = [];
  const place = drawEmpty(
    {
      relaxedFilters: [
        { restriction: "query", total: 12 },
        { restriction: "task", total: 1 },
        { restriction: "type", total: 2 },
        { restriction: "match", total: 4 },
        { restriction: "filters", total: 3 },
      ],
    },
    { drop: (changes) => relaxed.push(changes) },
  );
  expect(spoken(place.querySelector("p"))).to.equal("No tool fits all of this.");
  const buttons = [...place.querySelectorAll("button")];
  expect(buttons.map(spoken)).to.deep.equal([
    "Without the words “whale”: 12 tools",
    "Without “Measure depths and Ask the database”: 1 tool",
    "Without “Type: Bot”: 2 tools",
    "Without “What I can use now”: 4 tools",
    "Without any filter: 3 tools",
    "Start over",
  ]);
  for (const button of buttons) button.click();
  const [query, match] = ["whale", ["ready"]];
  const filters = { task: ["measuring", "asking"], type: ["bot"] };
  expect(relaxed).to.deep.equal([
    { query: "", filters, match },
    { query, filters: { type: ["bot"] }, match },
    { query, filters: { task: ["measuring", "asking"] }, match },
    { query, filters, match: [] },
    { query, filters: {}, match: [] },
    { query: "", filters: {}, match: [], purpose: "use" },
  ]);
});

it("offers the titles that are nearest to the words", () => {
  const spelt: Changes[] = [];
  const nearest = ["Lighthouse", "Logbook"];
  const place = drawEmpty({ nearest }, { drop: (changes) => spelt.push(changes) });
  expect(spoken(place.querySelector(".nearest"))).to.equal("Did you mean Lighthouse Logbook");
  for (const title of nearest) control(place, title).click();
  expect(spelt).to.deep.equal(nearest.map((query) => ({ query })));
  expect(drawEmpty().querySelector(".nearest")).to.equal(null);
});

it("offers tasks that resemble the words, in their place", () => {
  const chosen: Changes[] = [];
  const nearestTasks = [{ value: "measuring", count: 3 }];
  const place = drawEmpty({ nearestTasks }, { drop: (changes) => chosen.push(changes) });
  expect(spoken(place.querySelector(".tasks"))).to.equal("Tools by task Measure depths 3");
  control(place, "Measure depths 3").click();
  const filters = { task: ["measuring"], type: ["bot"] };
  expect(chosen).to.deep.equal([{ query: "", filters }]);
  expect(drawEmpty().querySelector(".tasks")).to.equal(null);
});

describe("another catalog's search", () => {
  function drawElsewhere(url: string, query = "a&b ü") {
    const context = contextOf({ ...texts, query });
    const manifest = { ...context.catalog.manifest, elsewhere: { name: "Other", url } };
    const catalog = { ...context.catalog, manifest };
    return draw(empty(answer, nothing, { ...context, catalog })).querySelector<HTMLAnchorElement>(
      "[part=elsewhere]",
    );
  }

  it("is a link with the words filled in", () => {
    const link = drawElsewhere("https://other.example.org/search?q={query}#{x}")!;
    expect(spoken(link)).to.equal("Search Other for “a&b ü”");
    expect(new URL(link.href).searchParams.get("q")).to.equal("a&b ü");
  });

  it("is no link where there are no words, or the address can't be followed", () => {
    expect(drawElsewhere("https://other.example.org/?q={query}", " ")).to.equal(null);
    expect(drawElsewhere("javascript:alert('{query}')")).to.equal(null);
    expect(drawElsewhere("http://other.example.org/?q={query}")).to.equal(null);
  });
});

it("can always start over", () => {
  expect(control(drawEmpty({ relaxedFilters: [] }), "Start over")).to.be.an("htmlbuttonelement");
});

it("says that planned and retired tools fit the words", () => {
  expect(spoken(drawEmpty({ unavailable: 2 }).querySelector("p"))).to.equal(
    "No tool fits all of this. 2 planned or retired tools fit the words.",
  );
});

it("does not repeat words without end", () => {
  const relaxedFilters = [{ restriction: "query", total: 12 } as const];
  const place = drawEmpty({ relaxedFilters }, nothing, { query: "🐋".repeat(500) });
  expect(spoken(place.querySelector("button"))).to.equal(
    `Without the words “${"🐋".repeat(60)}…”: 12 tools`,
  );
});

describe("asking for such a tool", () => {
  const table: [query: string, title: string][] = [
    ["whale", "whale"],
    ["a&b #c=ü", "a&b #c=ü"],
    ["$& $1", "$& $1"],
    ["\ud800", "\ufffd"],
    ["x".repeat(10_000), "x".repeat(200)],
  ];
  for (const [query, title] of table) {
    it(`${JSON.stringify(query.slice(0, 20))} is in the address`, () => {
      const place = drawEmpty({}, nothing, { query });
      const { origin, searchParams } = new URL(
        (control(place, "Ask for such a tool") as HTMLAnchorElement).href,
      );
      expect(origin).to.equal("https://harbour.example.org");
      expect([...searchParams]).to.deep.equal([["title", title]]);
    });
  }

  for (const ask of [undefined, "", "javascript:alert('{words}')", "http://ask.example.org/"]) {
    it(`${String(ask)}: nowhere`, () => {
      const context = contextOf(texts);
      const { ask: _, ...manifest } = context.catalog.manifest;
      const catalog = {
        ...context.catalog,
        manifest: { ...manifest, ...(ask !== undefined && { ask }) },
      };
      const place = draw(empty(answer, nothing, { ...context, catalog }));
      expect(place.querySelector("a")).to.equal(null);
    });
  }
});
