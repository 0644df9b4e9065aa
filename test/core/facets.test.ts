import { describe, expect, test } from "vitest";
import {
  countValues,
  FACET_NAMES,
  type FacetContext,
  type FacetName,
  failedFacets,
  type Filters,
} from "../../core/facets.ts";
import { toolList } from "../../core/publish.ts";
import { fixtureCatalog } from "../fixtures/catalog-parts.ts";
import { vocabularies } from "../fixtures/vocabularies.ts";

const cards = toolList(fixtureCatalog()).tools;
const use: FacetContext = { purpose: "use", levels: vocabularies.levels };
const host: FacetContext = { ...use, purpose: "host" };

function passing(filters: Filters, context: FacetContext): string[] {
  return cards
    .filter((card) => failedFacets(card, filters, context).length === 0)
    .map(({ id }) => id.replace("example-", ""));
}

describe("failedFacets lets pass", () => {
  const cases: [Filters, ids: string[], context?: FacetContext][] = [
    [{ task: ["citing"] }, ["citer"]],
    [{ task: ["citing", "uploading"] }, ["citer", "silent"]],
    [{ goal: ["tool-developers"] }, ["machines", "platform"]],
    [{ audience: ["editor"] }, ["citer", "query"]],
    [{ level: ["none"] }, ["citer", "retired"]],
    [{ level: ["some-code"] }, ["notebook", "query"]],
    [{ level: ["some-code"] }, [], host],
    [{ level: ["code-and-command-line", "system-administration"] }, ["machines", "platform"], host],
    [{ type: ["desktop-app"] }, ["silent"]],
    [{ platform: ["example-platform"] }, ["citer"]],
    [{ maintainer: ["wiki-ann-example"] }, ["citer", "silent"]],
    [{ lifecycle: ["planned", "retired"] }, ["plan", "retired"]],
    [{ uses: ["sql"] }, ["notebook", "query"]],
    [{ uses: ["sql"] }, ["machines", "platform"], host],
    [{ tools: ["example-query", "example-citer"] }, ["citer", "query"]],
    [{ license: ["MIT"] }, ["citer"]],
    [{ language: ["ar"] }, ["citer"]],
    [{ "help-wanted": ["translator"] }, ["citer"]],
    [{ task: ["analysis"], audience: ["developer"] }, ["notebook"]],
    [{ task: ["analysis"], audience: ["reader"] }, []],
    [{ task: ["no-such-task"] }, []],
  ];
  test.each(cases)("%j: %j", (filters, ids, context = use) => {
    expect(passing(filters, context)).toEqual(ids);
  });

  test.each([[{}], [{ task: [] }], [Object.fromEntries(FACET_NAMES.map((name) => [name, []]))]])(
    "%j: everything",
    (filters) => expect(passing(filters, use)).toHaveLength(cards.length),
  );

  test.each([
    ["*", "en.example.net", true],
    ["*.example.org", "en.example.org", true],
    ["*.example.org", "en.example.net", false],
    ["*.example.org", "en.badexample.org", false],
    ["en.example.org", "en.example.org", true],
    ["en.example.org", "de.example.org", false],
  ])("a tool for %s on %s: %s", (pattern, wiki, passes) => {
    const card = { ...cards[0]!, wikis: [pattern] };
    expect(failedFacets(card, { wiki: [wiki] }, use)).toEqual(passes ? [] : ["wiki"]);
  });
});

test("failedFacets names all that stand in the way", () => {
  const filters: Filters = { task: ["citing"], type: ["web-app"], license: ["GPL-3.0-only"] };
  const failed = cards.map((card) => failedFacets(card, filters, use).join());
  expect(failed).toEqual([
    "license",
    "task,type,license",
    "task,license",
    "task,license",
    "task,type,license",
    "task,license",
    "task,license",
    "task,type,license",
  ]);
});

describe("countValues", () => {
  const count = (filters: Filters, facet: FacetName, context = use) => {
    const judged = cards.map((card) => ({ card, failed: failedFacets(card, filters, context) }));
    return Object.fromEntries(countValues(judged, context)[facet]);
  };

  test.each([
    [{}, "task", { analysis: 3, citing: 1, uploading: 1 }],
    [{}, "level", { none: 2, "some-code": 2 }],
    [{ lifecycle: ["active"] }, "task", { analysis: 2, citing: 1, uploading: 1 }],
    [{ task: ["citing"] }, "task", { analysis: 3, citing: 1, uploading: 1 }],
    [{ task: ["citing"] }, "level", { none: 1 }],
    [{ task: ["citing"], level: ["some-code"] }, "task", { analysis: 2 }],
    [{ task: ["citing"], level: ["some-code"] }, "type", {}],
  ] as [Filters, FacetName, object][])("with %j, by %s: %j", (filters, facet, counts) => {
    expect(count(filters, facet)).toEqual(counts);
  });

  test("says how many there would be with that value alone", () => {
    const filters: Filters = { task: ["analysis", "citing"], lifecycle: ["active"] };
    for (const facet of FACET_NAMES.filter((name) => name !== "wiki")) {
      for (const [value, number] of Object.entries(count(filters, facet))) {
        expect(passing({ ...filters, [facet]: [value] }, use), `${facet} ${value}`).toHaveLength(
          number,
        );
      }
    }
  });

  test("counts a card once for a value that it states twice", () => {
    const card = { ...cards[0]!, languages: ["de", "de"] };
    expect([...countValues([{ card, failed: [] }], use).language]).toEqual([["de", 1]]);
  });
});
