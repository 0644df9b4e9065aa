import { describe, expect, test } from "vitest";
import { card, cardsOf, listedRecord, readCard, toolList } from "../../../core/api/card.ts";
import { FACETS } from "../../../core/facets.ts";
import { ANN, catalog, head, TEAM } from "../../fixtures/api.ts";
import { fixtureEntry } from "../../fixtures/catalog-parts.ts";

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

  test("of an entry of name:Ann Example holds the name alone", () => {
    const named = { ...fixtureEntry("example-citer"), maintainers: ["name:Ann Example"] };
    const { maintainers } = card(named, catalog);
    expect(maintainers).toStrictEqual([{ id: "name-ann-example", name: "Ann Example" }]);
    expect(FACETS.maintainer.values(card(named, catalog))).toEqual(["name-ann-example"]);
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

test("listedRecord has what a list shows, and is read with empty lists in the place of the others", () => {
  const full = card(fixtureEntry("example-citer"), catalog);
  const { goals: _, audiences: _a, wikis: _w, languages: _l, license: _c, ...listed } = full;
  const read = readCard(JSON.parse(JSON.stringify(listedRecord(full))));
  expect(listedRecord(full)).not.toHaveProperty("wikis");
  expect(read).toEqual({ ...listed, goals: [], audiences: [], wikis: [], languages: [] });
});

test("toolList holds a card for each entry, in the order of the ids", () => {
  const { tools, ...rest } = toolList(catalog);
  expect(rest).toEqual({ ...head, count: 8 });
  expect(tools.map(({ id }) => id)).toEqual([...catalog.entryById.keys()]);
  expect(tools[0]).toEqual(card(fixtureEntry("example-citer"), catalog));
  expect(cardsOf(catalog)).toEqual(tools);
  expect(cardsOf(catalog)).toBe(cardsOf(catalog));
});

describe("reading", () => {
  const read = (given: object) => readCard({ id: "a", title: "A", ...given });

  test.each(cardsOf(catalog).map((each) => [each.id, each] as const))("%s as it is", (_, each) => {
    expect(readCard(JSON.parse(JSON.stringify(each)))).toStrictEqual(each);
  });

  test.each([null, 1, [], { id: "a" }, { title: "A" }, { id: 1, title: "A" }])(
    "%j, without id or title, is none",
    (json) => expect(readCard(json)).toBeUndefined(),
  );

  test.each<[object, object]>([
    [{}, { summary: "", lifecycle: "active", needs: {}, tasks: [], maintainers: [] }],
    [{ lifecycle: "eaten" }, { lifecycle: "active" }],
    [{ tasks: "citing" }, { tasks: [] }],
    [{ tasks: ["citing", 1] }, { tasks: ["citing"] }],
    [{ needs: { use: { sql: "required", x: "loved" } } }, { needs: { use: { sql: "required" } } }],
    [{ needs: { use: {}, host: null } }, { needs: { use: {} } }],
    [{ levels: { use: 2, host: "3" } }, { levels: { use: 2 } }],
    [{ maintainers: [{ name: "A" }, { id: "b" }] }, { maintainers: [{ id: "", name: "A" }] }],
    [{ start: { how: "open", url: 1 } }, { start: { how: "open" } }],
    [{ names: { a: "A", b: {} } }, { names: { a: "A" } }],
  ])("%j → %j", (given, expected) => expect(read(given)).toMatchObject(expected));

  test("an address that is no text is none", () =>
    expect(read({ url: {} })).not.toHaveProperty("url"));
});
