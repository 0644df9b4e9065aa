import { expect } from "chai";
import type { AttributeTexts } from "../../../widget/interface/attributes.ts";
import { engineOf, find } from "../../../widget/finder/finder-engine.ts";
import { answerTo, openSearchContext, questionFor } from "../search-context.ts";

const ids = ({ results }: { results: readonly { card: { id: string } }[] }) =>
  results.map(({ card }) => card.id);

it("all who show a catalog share its engine", async () => {
  const searchContext = await openSearchContext();
  expect(engineOf(searchContext)).to.equal(engineOf({ ...searchContext }));
  expect(engineOf(await openSearchContext())).not.to.equal(engineOf(searchContext));
});

describe("finding", () => {
  const table: [Partial<AttributeTexts>, string[]][] = [
    [{ query: "depth" }, ["sounding"]],
    [{ query: "whale" }, []],
    [{ task: "asking" }, ["lighthouse", "logbook", "ferry"]],
    [{ task: "asking", knows: "sql" }, ["lighthouse", "logbook", "ferry"]],
    [{ level: "none" }, ["sounding", "marsa"]],
    [{ level: "some-code", purpose: "maintain" }, ["sounding"]],
    [{ uses: "sql" }, ["lighthouse"]],
    [{ lifecycle: "planned" }, ["drydock"]],
    [{ tool: "drydock" }, ["drydock"]],
    [{ tools: "ferry drydock" }, ["ferry", "drydock"]],
    [{ tools: "drydock ferry" }, ["drydock", "ferry"]],
    [{ purpose: "host" }, ["harbour"]],
    [{ query: "harbour", purpose: "host" }, ["harbour"]],
    [{ task: "asking ferrying", type: "web-app" }, ["lighthouse"]],
    [{ knows: "none", match: "ready" }, ["sounding", "marsa"]],
    [{ knows: "coding", match: "away" }, ["lighthouse", "ferry"]],
  ];
  for (const [texts, expected] of table) {
    it(`${JSON.stringify(texts)} → ${expected.join(", ") || "nothing"}`, async () => {
      expect(ids(await answerTo(texts))).to.deep.equal(expected);
    });
  }

  it("tasks are found by what they are called", async () => {
    expect(ids(await answerTo({ query: "database" }))).to.include.members([
      "lighthouse",
      "logbook",
    ]);
  });

  it("a page further down", async () => {
    const searchContext = await openSearchContext();
    const question = questionFor({ task: "asking", limit: "2" });
    expect(ids(await find(searchContext, question, { from: 2, to: 4 }))).to.deep.equal(["ferry"]);
  });
});

describe("with nothing found, tasks that resemble the words and leave something", () => {
  const table: [Partial<AttributeTexts>, object[] | undefined][] = [
    [{ query: "databasesque" }, [{ value: "asking", count: 3 }]],
    [{ query: "databasesque", type: "web-app" }, [{ value: "asking", count: 1 }]],
    [{ query: "databasesque", task: "measuring" }, [{ value: "asking", count: 3 }]],
    [{ query: "databasesque", type: "other" }, []],
    [{ query: "zzqqx" }, []],
    [{ query: "depth" }, undefined],
  ];
  for (const [texts, expected] of table) {
    it(JSON.stringify(texts), async () => {
      expect((await answerTo(texts)).nearestTasks).to.deep.equal(expected);
    });
  }
});

describe("with nothing found, what to take back", () => {
  const table: [Partial<AttributeTexts>, object[]][] = [
    [{ task: "asking" }, []],
    [
      { task: "measuring", level: "some-code" },
      [
        { restriction: "task", total: 2 },
        { restriction: "level", total: 1 },
      ],
    ],
    [
      { query: "depth", task: "asking" },
      [
        { restriction: "query", total: 3 },
        { restriction: "task", total: 1 },
      ],
    ],
    [{ query: "whale", task: "asking" }, [{ restriction: "query", total: 3 }]],
  ];
  for (const [texts, expected] of table) {
    it(JSON.stringify(texts), async () => {
      expect((await answerTo(texts)).relaxedFilters).to.deep.equal(expected);
    });
  }
});

it("marks what the words stand for, a corrected spelling too", async () => {
  const { explain, corrected, results } = await answerTo({ query: "lighthuose" });
  expect(corrected).to.equal("lighthouse");
  expect(explain!.mark("The Lighthouse", results[0]!)).to.deep.equal([{ start: 4, end: 14 }]);
});
