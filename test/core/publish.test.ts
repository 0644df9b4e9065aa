import { describe, expect, test } from "vitest";
import {
  card,
  cardsOf,
  chartList,
  maintainerList,
  manifest,
  noticeList,
  toolList,
  toolRecord,
} from "../../core/publish.ts";
import { fixtureCatalog, fixtureEntry, fixtureParts } from "../fixtures/catalog-parts.ts";

const catalog = fixtureCatalog();
const head = { version: 1, date: "2024-02-01T08:00:00Z" };
const ANN = {
  id: "wiki-ann-example",
  name: "Ann Example",
  url: "https://example.org/wiki/User:Ann%20Example",
};
const TEAM = { id: "example-team", name: "Example Team", url: "https://example.org/team" };

describe("manifest", () => {
  test("says what there is and where", () => {
    expect(manifest(catalog)).toEqual({
      ...head,
      title: "Example Ladder",
      description: "Invented tools for tests.",
      site: "https://ladder.example.org",
      language: "en",
      license: "CC0-1.0",
      counts: { tools: 8, maintainers: 4, notices: 2, charts: 3 },
      vocabularies: catalog.vocabularies,
      questions: catalog.questions,
      redirects: { "example-sql": "example-query" },
      files: {
        tools: "tools.json",
        tool: "tools/{id}.json",
        maintainers: "maintainers.json",
        charts: "charts.json",
        notices: "notices.json",
      },
      page: "../../tools/{id}/",
      ask: "https://example.org/project/issues/new?title={words}",
    });
  });

  test("keeps a site's path, without the slash at its end", () => {
    const about = { ...fixtureParts().about, site: "https://example.org/ladder/" };
    expect(manifest(fixtureCatalog({ about })).site).toBe("https://example.org/ladder");
  });
});

describe("card", () => {
  test("of a full entry", () => {
    const { type, url, title, summary, asks, start, license } = fixtureEntry("example-citer");
    expect(card(fixtureEntry("example-citer"), catalog)).toEqual({
      ...{ id: "example-citer", title, summary, type, url, asks, start, license },
      language: "en",
      lifecycle: "active",
      needs: { use: {}, maintain: catalog.entryById.get("example-platform")?.needs?.host },
      levels: { use: 1, maintain: 3 },
      hostedOn: ["example-platform"],
      maintainers: [ANN, TEAM],
      helpWanted: ["translator", "co-maintainer"],
      goals: ["tool-end-users"],
      audiences: ["reader", "editor"],
      tasks: ["citing"],
      keywords: ["references", "footnotes"],
      wikis: ["*.example.org"],
      languages: ["en", "de", "ar"],
      names: { "example-platform": fixtureEntry("example-platform").title },
    });
  });

  test("of an entry that another one replaces has the title of that one, if there is one", () => {
    const old = { ...fixtureEntry("example-plan"), replacedBy: "example-citer" };
    const { title } = fixtureEntry("example-citer");
    expect(card(old, catalog).names).toEqual({ "example-citer": title });
    expect(card({ ...old, replacedBy: "nobody-knows" }, catalog)).not.toHaveProperty("names");
  });

  test("of a silent entry has no field for what is not stated, and empty lists", () => {
    expect(card(fixtureEntry("example-plan"), catalog)).toStrictEqual({
      id: "example-plan",
      title: "Example Dashboards",
      summary: "Query data and draw it, all in one place.",
      language: "en",
      type: "web-app",
      lifecycle: "planned",
      needs: {},
      levels: {},
      hostedOn: [],
      maintainers: [],
      helpWanted: [],
      goals: [],
      audiences: [],
      tasks: ["analysis"],
      keywords: [],
      wikis: [],
      languages: [],
    });
  });
});

test("toolList holds a card for each entry, in the order of the ids", () => {
  const { tools, ...rest } = toolList(catalog);
  expect(rest).toEqual({ ...head, count: 8 });
  expect(tools.map(({ id }) => id)).toEqual([...catalog.entryById.keys()]);
  expect(tools[0]).toEqual(card(fixtureEntry("example-citer"), catalog));
  expect(cardsOf(catalog)).toBe(tools);
});

test("toolRecord holds the file and what follows from it", () => {
  const entry = fixtureEntry("example-citer");
  const { needs, levels } = card(entry, catalog);
  expect(toolRecord(entry, catalog)).toEqual({
    ...head,
    tool: {
      ...entry,
      allNeeds: needs,
      levels,
      people: [ANN, TEAM],
      names: { "example-platform": "Example Platform" },
      notices: ["2024-01-machines", "2024-02-citer"],
    },
  });
});

test("maintainerList holds files and accounts", () => {
  const tools = ["example-citer", "example-machines", "example-platform", "example-query"];
  expect(maintainerList(catalog)).toStrictEqual({
    ...head,
    count: 4,
    maintainers: [
      {
        id: "developer-bob",
        name: "bob",
        url: "https://example.org/people/bob",
        tools: ["example-notebook"],
      },
      {
        id: "example-people",
        name: "Example People",
        kind: "team",
        about: "All of us.",
        tools: [],
      },
      { ...TEAM, kind: "team", parent: "example-people", tools },
      { ...ANN, tools: ["example-citer", "example-silent"] },
    ],
  });
});

test("chartList holds all cells and what changes between the living charts", () => {
  const { charts, differences, ...rest } = chartList(catalog);
  expect(rest).toEqual({ ...head, count: 3 });
  expect(charts.map(({ id, rows }) => [id, rows.map(({ rung }) => rung)])).toEqual([
    ["living-target", [2, 2, 2, 4]],
    ["living-today", [2, 2, 3, 4]],
    ["today", [2, 3]],
  ]);
  expect(differences).toHaveLength(1);
  expect(differences[0]).toMatchObject({
    from: "living-today",
    to: "living-target",
    before: 4,
    after: 4,
    rows: [
      { entry: "example-query", state: "goes", by: "example-plan" },
      { entry: "example-notebook", state: "stays", changes: [] },
      { entry: "example-platform", state: "stays" },
      { entry: "example-machines", state: "stays", changes: [] },
      { entry: "example-plan", state: "comes" },
    ],
  });
});

test("noticeList says whom each notice reaches", () => {
  const { notices, ...rest } = noticeList(catalog);
  expect(rest).toEqual({ ...head, count: 2 });
  expect(notices.map(({ id, reaches }) => [id, reaches.length])).toEqual([
    ["2024-01-machines", 5],
    ["2024-02-citer", 1],
  ]);
});

test("everything survives JSON", () => {
  const files = [manifest, toolList, maintainerList, chartList, noticeList].map((make) =>
    make(catalog),
  );
  const records = catalog.entries.map((entry) => toolRecord(entry, catalog));
  for (const file of [...files, ...records]) {
    expect(JSON.parse(JSON.stringify(file))).toStrictEqual(file);
  }
});

test("an empty catalog is published too", () => {
  const empty = fixtureCatalog({ entries: [], maintainers: [], charts: [], notices: [] });
  const files = [toolList, maintainerList, chartList, noticeList].map((make) => make(empty));
  expect(files.map(({ count }) => count)).toEqual([0, 0, 0, 0]);
});
