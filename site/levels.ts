/** The ladder: its rungs and the entries on each. */
import type { Entry, Term } from "../core/catalog.ts";
import { isAvailable } from "../core/entry-view.ts";
import type { Purpose } from "../core/needs.ts";
import { catalog } from "./catalog.ts";
import { demand, entries, sortByDefault } from "./entries.ts";

export interface Rung {
  /** From 1. */
  rung: number;
  level: Term;
  use: RungEntries;
  host: RungEntries;
}

/** The entries on a rung for one purpose. */
export interface RungEntries {
  now: readonly Entry[];
  planned: readonly Entry[];
}

/** The levels, the lowest first. */
export const levels = catalog.vocabularies.levels;

/** The level of a rung. */
export function levelAt(rung: number): Term | undefined {
  return levels[rung - 1];
}

/** What the charts are about: named first where only some are named. */
const charted = new Set(catalog.charts.flatMap(({ rows }) => rows.map(({ entry }) => entry)));

/** The rungs with their entries, the lowest first. */
export const rungs: readonly Rung[] = levels.map((level, index) => ({
  rung: index + 1,
  level,
  use: entriesOn("use", index + 1),
  host: entriesOn("host", index + 1),
}));

/** Some of the entries: those in the charts, then as lists have them. */
export function examples(list: readonly Entry[], count: number): Entry[] {
  const rank = ({ id }: Entry) => (charted.has(id) ? 0 : 1);
  return sortByDefault(list)
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, count);
}

function entriesOn(purpose: Purpose, rung: number): RungEntries {
  const there = entries.filter((entry) => demand(entry, purpose).rung === rung);
  return {
    now: there.filter(isAvailable),
    planned: there.filter(({ lifecycle }) => lifecycle === "planned"),
  };
}
