import { expect, test } from "vitest";
import { providedCatalog } from "../fixtures/provided-catalog.ts";
import type { Entry } from "../../core/catalog.ts";
import { inDefaultOrder } from "../../core/default-order.ts";
import type { Purpose } from "../../core/needs.ts";
import { isPlatform } from "../../core/entry-view.ts";
import {
  availableEntries,
  cardOf,
  demand,
  entries,
  listedPurpose,
  naming,
  notesFor,
  platforms,
  predecessors,
  sortByDefault,
  startingPoints,
} from "../../site/entries.ts";

const entry = (id: string) => providedCatalog.entryById.get(id)!;
const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);

test("entries stand by their titles", () => {
  const titles = entries.map(({ title }) => title);
  expect(titles.slice(0, 3)).toEqual(["Example Citer", "Example Counter", "Example Dashboards"]);
  expect(titles).toHaveLength(providedCatalog.entries.length);
});

test("lists stand in the default order, planned and gone ones at the end", () => {
  expect(idsOf(sortByDefault(entries))).toEqual(idsOf(inDefaultOrder(providedCatalog)));
  expect(idsOf(sortByDefault(entries)).slice(-2)).toEqual(["example-retired", "example-plan"]);
});

test("a catalog that names nothing to start with has no starting points", () => {
  expect(startingPoints).toEqual([]);
});

test("what is planned or gone is not available", () => {
  const missing = idsOf(entries).filter((id) => !idsOf(availableEntries).includes(id));
  expect(missing).toEqual(["example-retired", "example-plan"]);
});

test("platforms are what others build on or run on", () => {
  expect(idsOf(platforms)).toEqual(["example-machines", "example-platform"]);
  expect(providedCatalog.entries.filter(isPlatform)).toHaveLength(2);
});

test.each<[string, Purpose, number | undefined]>([
  ["example-query", "use", 2],
  ["example-citer", "use", 1],
  ["example-citer", "maintain", 3],
  ["example-platform", "host", 3],
  ["example-platform", "use", undefined],
  ["example-plan", "use", 2],
])("%s to %s stands on rung %s", (id, purpose, rung) => {
  expect(demand(entry(id), purpose).rung).toBe(rung);
});

test.each<[string, Purpose, Purpose]>([
  ["example-query", "use", "use"],
  ["example-platform", "use", "host"],
  ["example-query", "host", "use"],
  ["example-silent", "use", "use"],
  ["example-citer", "maintain", "maintain"],
])("%s in a list for %s shows what it takes to %s", (id, asked, shown) => {
  expect(listedPurpose(entry(id), asked)).toBe(shown);
});

test.each<[string, Purpose, string[]]>([
  ["what using asks for", "use", ["sql", "puppet"]],
  ["what building on it asks for", "host", ["sql", "puppet"]],
  ["what only maintaining asks for", "maintain", ["puppet"]],
])("notes on skills: %s", (_, purpose, skills) => {
  const noted: Entry = {
    ...entry("example-query"),
    needs: { use: { sql: "required" }, maintain: { sql: "required", puppet: "optional" } },
    skillNotes: { sql: "only to ask", puppet: "only to repair" },
  };
  expect(Object.keys(notesFor(noted, purpose))).toEqual(skills);
});

test("an entry has its card", () => {
  const { id, title } = entry("example-citer");
  expect(cardOf(entry("example-citer"))).toMatchObject({
    id,
    title,
    helpWanted: ["translator", "co-maintainer"],
  });
});

test("relations are seen from the other side", () => {
  expect(idsOf(naming("hostedOn", "example-platform"))).toEqual(["example-citer"]);
  expect(idsOf(naming("partOf", "example-platform"))).toEqual(["example-query"]);
  expect(idsOf(naming("dependsOn", "example-machines"))).toEqual(["example-platform"]);
  expect(idsOf(predecessors("example-plan"))).toEqual(["example-query"]);
  expect(idsOf(predecessors("example-query"))).toEqual(["example-retired"]);
});
