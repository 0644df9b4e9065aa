import { describe, expect, test } from "vitest";
import {
  FACET_NAMES,
  type FacetContext,
  type FacetName,
  FACETS,
  type Filters,
} from "../../core/facets.ts";
import type { Card } from "../../core/api/card.ts";
import { cardsOf } from "../../core/api/card.ts";
import { fixtureCatalog } from "../fixtures/catalog-parts.ts";
import { vocabularies } from "../fixtures/vocabularies.ts";

const cards = cardsOf(fixtureCatalog());
const use: FacetContext = { purpose: "use", levels: vocabularies.levels };
const host: FacetContext = { ...use, purpose: "host" };

/** Any of a facet's wanted values, in all facets. */
function passes(card: Card, filters: Filters, context: FacetContext): boolean {
  return (Object.entries(filters) as [FacetName, string[]][])
    .filter(([, wanted]) => wanted.length > 0)
    .every(([facet, wanted]) => {
      const { values } = FACETS[facet];
      return values(card, context).some((value) => wanted.includes(value));
    });
}

function passing(filters: Filters, context: FacetContext): string[] {
  return cards
    .filter((card) => passes(card, filters, context))
    .map(({ id }) => id.replace("example-", ""));
}

describe("the values of cards let pass", () => {
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
});

test.each([
  ["*", "en.example.net", true],
  ["*.example.org", "en.example.org", true],
  ["*.example.org", "en.example.net", false],
  ["*.example.org", "en.badexample.org", false],
  ["en.example.org", "en.example.org", true],
  ["en.example.org", "de.example.org", false],
])("a tool for %s on %s: %s", (pattern, wiki, isMeant) => {
  expect(FACETS.wiki.meets(pattern, wiki)).toBe(isMeant);
});
