import { expect } from "chai";
import { type ResultActions, results } from "../../../widget/finder/results.ts";
import type { Answer } from "../../../widget/finder/finder-question.ts";
import { answerTo } from "../search-context.ts";
import { control, draw, spoken, titles } from "../look.ts";
import type { Answers } from "../../../widget/finder/finder-answers.ts";
import { contextOf } from "../words.ts";

const nothing: ResultActions = {
  drop: () => undefined,
  retry: () => undefined,
  showMore: () => undefined,
  redraw: () => undefined,
  walk: () => undefined,
};

type Outcome = Pick<Answers, "busy" | "failed">;
type Texts = Parameters<typeof contextOf>[0];

async function drawResults(
  texts: Texts = {},
  { answer: more, ...outcome }: { answer?: Partial<Answer> } & Partial<Outcome> = {},
  actions: Partial<ResultActions> = {},
) {
  const answer = { ...(await answerTo(texts ?? {})), ...more };
  const all = { ...nothing, ...actions };
  return draw(results(answer, { busy: false, failed: "", ...outcome }, all, contextOf(texts)));
}

it("a heading, a status line, a list", async () => {
  const place = await drawResults({ limit: "2" });
  expect(spoken(place.querySelector("h2"))).to.equal("Tools");
  expect(spoken(place.querySelector(".status"))).to.equal("7 tools");
  expect(titles(place)).to.have.lengthOf(2);
});

describe("says why it stands in its order", () => {
  const featured = { reader: ["sounding"] };
  const plain = "What asks least of you comes first.";
  const table: [Texts, string | undefined][] = [
    [{}, plain],
    [{ task: "asking" }, plain],
    [{ query: "harbour" }, undefined],
    [{ knows: "sql" }, undefined],
    [{ purpose: "host" }, undefined],
    [{ tool: "ferry sounding" }, undefined],
    [{ task: "measuring" }, undefined],
  ];
  for (const [texts, expected] of table) {
    it(JSON.stringify(texts), async () => {
      const line = (await drawResults(texts)).querySelector(".order");
      expect(line ? spoken(line) : undefined).to.equal(expected);
    });
  }

  it("where the catalog names tools to start with", async () => {
    const context = contextOf({});
    const catalog = { ...context.catalog, manifest: { ...context.catalog.manifest, featured } };
    const drawn = draw(
      results(await answerTo({}), { busy: false, failed: "" }, nothing, { ...context, catalog }),
    );
    expect(spoken(drawn.querySelector(".order"))).to.equal(
      "Good places to start, then what asks least of you.",
    );
  });
});

it("says how many more it can show", async () => {
  expect(spoken(control(await drawResults({ limit: "2" }), /^Show/))).to.equal("Show 2 more");
  expect(spoken(control(await drawResults({ limit: "4" }), /^Show/))).to.equal("Show 3 more");
  expect((await drawResults()).querySelector(".foot")).to.equal(null);
});

it("the key to the signs grows when there is more to say", async () => {
  const legend = async (knows: string) =>
    [...(await drawResults({ knows })).querySelectorAll(".legend span")].map(
      (each) => each.textContent,
    );
  const uses = ["● required", "○ optional"];
  expect(await legend("")).to.deep.equal(uses);
  expect(await legend("sql")).to.deep.equal([...uses, "✓ you know this", "+ missing"]);
});

it("without skills there are no signs to explain", async () => {
  const place = await drawResults({ tools: "sounding" });
  expect(titles(place)).to.have.lengthOf(1);
  expect(place.querySelector(".legend")).to.equal(null);
});

it("nothing found: no list, and what to do once that has come", async () => {
  let come: () => void = () => undefined;
  const redrawn = new Promise<void>((done) => (come = done));
  const before = await drawResults(
    { task: "nothing", level: "none" },
    { answer: { total: 0, results: [] } },
    {
      redraw: () => come(),
    },
  );
  expect(before.querySelector("ul")).to.equal(null);
  await redrawn;
  const place = await drawResults({}, { answer: { total: 0, results: [] } });
  expect(place.querySelector("ul")).to.equal(null);
  expect(spoken(place.querySelector(".state p"))).to.equal("No tool fits all of this.");
});

it("says when another answer is on its way", async () => {
  const busy = async (busy: boolean) =>
    (await drawResults({}, { busy })).querySelector("section")?.getAttribute("aria-busy");
  expect(await busy(true)).to.equal("true");
  expect(await busy(false)).to.equal("false");
});

it("says in a sentence what could not be read, with a button, and keeps the list", async () => {
  let asked = 0;
  const place = await drawResults({}, { failed: "search-failed" }, { retry: () => asked++ });
  expect(spoken(place.querySelector(".problem p"))).to.match(
    /^Part of the catalog can't be loaded[^.]+\.$/,
  );
  control(place, "Try again").click();
  expect(asked).to.equal(1);
  expect(titles(place)).to.have.lengthOf(7);
});

it("says that the program has failed, where it was not the data", async () => {
  const place = await drawResults({}, { failed: "problem-broken" });
  expect(spoken(place.querySelector(".problem p"))).to.match(/program has failed\.$/);
});

it("says what was understood otherwise, and nothing where all was understood", async () => {
  const place = await drawResults({ query: "lighthuose" });
  expect(spoken(place.querySelector(".note"))).to.match(/^Showing results for lighthouse/);
  expect((await drawResults({ query: "sounding" })).querySelector(".note")).to.equal(null);
});
