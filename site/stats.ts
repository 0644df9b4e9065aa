/** The catalog in numbers, and how much is not stated. */
import type { Entry } from "../core/catalog.ts";
import { LIFECYCLES, TYPES } from "../core/generated/tool.ts";
import { catalog } from "./catalog.ts";
import { availableEntries, entries } from "./entries.ts";
import { type Rung, rungs } from "./levels.ts";
import { asking, groupsAsked, skillTitle } from "./skills.ts";
import { type SiteKey, t } from "./words.ts";

/** Counts of one kind, each beside what is counted. */
export interface Tally {
  title: SiteKey;
  /** What is counted, in words. */
  note?: string;
  rows: readonly (readonly [name: string, count: number])[];
}

/** All tallies, in the order in which they are shown. */
export const tallies: readonly Tally[] = [
  {
    title: "stats-use",
    note: t("stats-available", availableEntries.length),
    rows: byLevel(({ use }) => use.now, availableEntries.length),
  },
  { title: "stats-host", note: t("stats-host-note"), rows: byLevel(({ host }) => host.now) },
  {
    title: "stats-lifecycle",
    rows: LIFECYCLES.map((each) => [
      t(`lifecycle-${each}`),
      count(({ lifecycle }) => lifecycle === each),
    ]),
  },
  {
    title: "stats-skills",
    note: t("stats-skills-note"),
    rows: [
      ...catalog.vocabularies.skills.map(
        ({ id, title }) => [title, asking(id, "use", "required").length] as const,
      ),
      ...[...groupsAsked("use")].map(([need, count]) => [skillTitle(need), count] as const),
    ],
  },
  {
    title: "stats-type",
    rows: TYPES.map((each) => [t(`type-${each}`), count(({ type }) => type === each)]),
  },
  {
    title: "stats-unstated",
    note: t("stats-unstated-note"),
    rows: [
      [t("stats-no-use"), count(({ needs, target }) => !needs?.use && !target?.needs?.use)],
      [t("stats-no-type"), count(({ type }) => type === undefined)],
      [t("stats-no-description"), count(({ description }) => description === undefined)],
      [t("stats-no-contact"), count(({ contact }) => contact === undefined)],
      [t("stats-no-maintainer"), count(({ maintainers }) => maintainers.length === 0)],
      [t("stats-no-license"), count(({ license }) => license === undefined)],
      [t("stats-no-source"), count(({ links }) => links?.source === undefined)],
      [t("stats-not-confirmed"), count(({ confirmed }) => confirmed === undefined)],
    ],
  },
];

/** `total`: of how many; those on no level are then counted too. */
function byLevel(on: (rung: Rung) => readonly Entry[], total?: number): Tally["rows"] {
  const rows = rungs.map((rung) => [rung.level.title, on(rung).length] as const);
  const stated = rows.reduce((sum, [, each]) => sum + each, 0);
  return total === undefined ? rows : [...rows, [t("level-unstated"), total - stated]];
}

function count(test: (entry: Entry) => boolean): number {
  return entries.filter(test).length;
}
