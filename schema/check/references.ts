/** Where files name something that stands in another file: one table for the rules and for the editors' schemas. */
import type { VocabularyName } from "../../core/catalog.ts";
import type { SchemaName } from "../generated/validators.js";
import type { Source } from "../read/source.ts";
import { find, type Found, type Pattern } from "./walk.ts";

/** What is named: an id of a vocabulary, an entry (as a platform: one that others run on), a maintainer (or an account), a team. */
export type Target = VocabularyName | "entry" | "platform" | "maintainer" | "team";

export const REFERENCES: {
  readonly [S in SchemaName]?: Readonly<Record<Pattern, Target>>;
} = {
  tool: {
    "needs.*.@": "skills",
    "skillNotes.@": "skills",
    "level.*": "levels",
    "target.needs.*.@": "skills",
    "target.level.*": "levels",
    "target.by": "entry",
    replacedBy: "entry",
    "asks.account": "accounts",
    "hostedOn.[]": "platform",
    "partOf.[]": "entry",
    "dependsOn.[]": "entry",
    "maintainers.[]": "maintainer",
    "helpWanted.[].role": "help-roles",
    "goals.[]": "goals",
    "audiences.[]": "audiences",
    "tasks.[]": "tasks",
    "contentTypes.[]": "content-types",
    "subjects.[]": "subjects",
    "usedBy.[].team": "team",
  },
  maintainer: { parent: "team" },
  // Cells and aims are held against the chart's own columns and rows.
  chart: { "columns.[]": "skills", "rows.[].entry": "entry" },
  notice: { "entries.[]": "entry" },
  questions: { "[].goal": "goals", "[].entries.[]": "entry" },
  redirects: { "*": "entry" },
  "help-roles": { "[].needs.@": "skills" },
};

/** One place where a file names something. */
export interface Reference extends Found {
  file: string;
  target: Target;
}

/** Whether a maintainer is an account without a file, such as wiki:Name. */
export function isAccount(name: string): boolean {
  return name.includes(":");
}

const NONE: readonly [Pattern, Target][] = [];
const TABLES = new Map(
  Object.entries(REFERENCES).map(([schema, table]) => [schema, Object.entries(table)]),
);

/** All references of a file, in the order of the table. */
export function referencesOf({ path, schema, value }: Source): Reference[] {
  const references: Reference[] = [];
  for (const [pattern, target] of TABLES.get(schema) ?? NONE)
    for (const found of find(value, pattern)) references.push({ ...found, file: path, target });
  return references;
}
