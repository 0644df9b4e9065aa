/** Charts: which skills each product asks for, as written in a snapshot or computed from entries, and how two charts differ. */
import type { Catalog, Chart, Entry } from "./catalog.ts";
import { impliedRung, rungOf } from "./levels.ts";
import { ownValue } from "./own-value.ts";
import { type SkillUse, type SkillUses, useOf } from "./skill-uses.ts";

type WrittenRow = Chart["rows"][number];
export type Reads = NonNullable<WrittenRow["reads"]>;

/** Skill → how it is used. */
export type Cells = Readonly<Record<string, SkillUse>>;

/** One row with its cells. A skill without a cell is not used. */
export interface ChartRow extends Pick<
  WrittenRow,
  "entry" | "label" | "reading" | "note" | "cellNotes" | "reads"
> {
  /** What it asks for. */
  cells: Cells;
  /** From 1: what the cells imply; in a living chart also what the entry states. */
  rung: number;
}

/** One cell that differs between two charts; an absent side is an empty cell. */
export interface SkillChange {
  /** A skill id. */
  skill: string;
  /** The cell before. */
  from?: SkillUse;
  /** The cell after. */
  to?: SkillUse;
}

/** How one row changes. An added row ("comes") had no cells, a removed one ("goes") has none afterwards. */
export interface RowChange {
  /** An entry id. */
  entry: string;
  /** What the chart calls it. */
  label: string;
  /** Whether it is in both charts, in the first or in the second alone. */
  state: "stays" | "goes" | "comes";
  /** Of a removed row: the entry that replaces it. */
  by?: string;
  /** Its cells that differ. */
  changes: readonly SkillChange[];
}

/** The difference between two charts: first the rows of the first, then those that only the second has. */
export interface ChartDifference {
  /** Every row of the two. */
  rows: readonly RowChange[];
  /** In how many rows each skill is required, for all skills with a cell in either chart. */
  skills: readonly {
    /** A skill id. */
    skill: string;
    /** Rows of the first chart. */
    requiredBefore: number;
    /** Rows of the second chart. */
    requiredAfter: number;
  }[];
  /** Number of rows of the first chart. */
  before: number;
  /** Number of rows of the second chart. */
  after: number;
}

/** The rows in their order: of a snapshot as written, of a living chart computed from the entries. */
export function chartRows(chart: Chart, catalog: Catalog): ChartRow[] {
  return chart.rows.map(({ cells = {}, ...row }) => {
    const entry = chart.kind === "living" ? catalog.entryById.get(row.entry) : undefined;
    if (entry === undefined) return { ...row, cells, rung: impliedRung(cells, catalog.skillById) };
    return { ...row, ...livingCells(entry, row.reads ?? "now", chart, catalog) };
  });
}

/** The living charts to compare: each chart of the present with each chart of the target. */
export function chartPairs(catalog: Pick<Catalog, "charts">): [now: Chart, target: Chart][] {
  const living = catalog.charts.filter(({ kind }) => kind === "living");
  const isTarget = (chart: Chart) => chart.rows.some(({ reads }) => reads === "target");
  const targets = living.filter(isTarget);
  return living
    .filter((chart) => !isTarget(chart))
    .flatMap((now) => targets.map((target): [Chart, Chart] => [now, target]));
}

/** Compares two charts row by row and skill by skill. */
export function chartDifference(
  fromRows: readonly ChartRow[],
  toRows: readonly ChartRow[],
  catalog: Catalog,
): ChartDifference {
  const from = new Map(fromRows.map((row) => [row.entry, row]));
  const to = new Map(toRows.map((row) => [row.entry, row]));
  const skills = catalog.vocabularies.skills.map(({ id }) => id);
  const kept = fromRows.map((row) => rowChange(row, to.get(row.entry), row, skills, catalog));
  const added = toRows
    .filter(({ entry }) => !from.has(entry))
    .map((row) => rowChange(undefined, row, row, skills, catalog));
  return {
    rows: [...kept, ...added],
    skills: skills
      .filter((skill) => [...fromRows, ...toRows].some(({ cells }) => Object.hasOwn(cells, skill)))
      .map((skill) => ({
        skill,
        requiredBefore: countRequired(fromRows, skill),
        requiredAfter: countRequired(toRows, skill),
      })),
    before: fromRows.length,
    after: toRows.length,
  };
}

/** A chart shows needs for hosting where they are stated, else for use. */
function chartPurpose({ needs, target }: Entry, reads: Reads): "host" | "use" {
  const stated = reads === "target" ? [target?.needs, needs] : [needs];
  return stated.some((each) => each?.host !== undefined) ? "host" : "use";
}

/** How the one of some skills is used that matters most. */
function useOfAny(skills: readonly string[], needs: SkillUses): SkillUse | undefined {
  const uses = skills.map((skill) => useOf(skill, needs));
  return (["required", "any", "optional"] as const).find((use) => uses.includes(use));
}

/** Only the chart's columns become cells, but other skills count for the rung, too. */
function livingCells(entry: Entry, reads: Reads, { columns, covers }: Chart, catalog: Catalog) {
  const purpose = chartPurpose(entry, reads);
  const target = reads === "target" ? entry.target : undefined;
  const needs = target?.needs?.[purpose] ?? entry.needs?.[purpose] ?? {};
  const stated = target?.level ?? entry.level;
  const level = rungOf(stated?.[purpose] ?? "", catalog.vocabularies.levels);
  const cells = columns.map((skill) => [
    skill,
    useOfAny([skill, ...(ownValue(covers, skill) ?? [])], needs),
  ]);
  const rung = Math.max(level, impliedRung(needs, catalog.skillById));
  const filled = cells.filter(([, use]) => use !== undefined);
  return { cells: Object.fromEntries(filled) as Cells, rung };
}

function rowChange(
  from: ChartRow | undefined,
  to: ChartRow | undefined,
  { entry, label }: ChartRow,
  skills: readonly string[],
  catalog: Catalog,
): RowChange {
  const state = from === undefined ? "comes" : to === undefined ? "goes" : "stays";
  const gone = state === "goes" ? catalog.entryById.get(entry) : undefined;
  const by = gone?.target?.by ?? gone?.replacedBy;
  const changes = cellChanges(from?.cells ?? {}, to?.cells ?? {}, skills);
  return { entry, label, state, ...(by !== undefined && { by }), changes };
}

function cellChanges(from: Cells, to: Cells, skills: readonly string[]): SkillChange[] {
  return skills
    .map((skill) => ({ skill, before: ownValue(from, skill), after: ownValue(to, skill) }))
    .filter(({ before, after }) => before !== after)
    .map(({ skill, before, after }) => ({
      skill,
      ...(before !== undefined && { from: before }),
      ...(after !== undefined && { to: after }),
    }));
}

function countRequired(rows: readonly ChartRow[], skill: string): number {
  return rows.filter(({ cells }) => ownValue(cells, skill) === "required").length;
}
