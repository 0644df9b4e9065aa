/** Where files refer to each other: one table for the rules and for the editor schemas. */
import type { VocabularyName } from "../../core/catalog.ts";
import type { SchemaName } from "../generated/validators.js";
import type { SourceFile } from "../read/source-file.ts";
import { find, type Found, type Pattern } from "./walk.ts";

/** What a reference points to: a term of a vocabulary, an entry, a platform (an entry that others run on), a maintainer or account, a team. */
export type ReferenceType = VocabularyName | "entry" | "platform" | "maintainer" | "team";

export const REFERENCES: {
  readonly [S in SchemaName]?: Readonly<Record<Pattern, ReferenceType>>;
} = {
  tool: {
    "needs.*.@": "skills",
    "needs.*.anyOf.[]": "skills",
    "skillNotes.@": "skills",
    "level.*": "levels",
    "target.needs.*.@": "skills",
    "target.needs.*.anyOf.[]": "skills",
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
  catalog: { "featured.@": "audiences", "featured.*.[]": "entry" },
  maintainer: { parent: "team" },
  // Cells and aims are checked against the chart's own columns and rows.
  chart: { "columns.[]": "skills", "covers.*.[]": "skills", "rows.[].entry": "entry" },
  notice: { "entries.[]": "entry" },
  questions: { "[].goal": "goals", "[].entries.[]": "entry" },
  redirects: { "*": "entry" },
  "help-roles": { "[].needs.@": "skills", "[].needs.anyOf.[]": "skills" },
};

/** One reference in a file. */
export interface Reference extends Found {
  file: string;
  type: ReferenceType;
}

/** Whether a maintainer is an account or a name without a file, such as wiki:Name. */
export function isAccount(name: string): boolean {
  return name.includes(":");
}

const NONE: readonly [Pattern, ReferenceType][] = [];
const TABLES = new Map(
  Object.entries(REFERENCES).map(([schema, table]) => [schema, Object.entries(table)]),
);

/** All references of a file, in the order of the table. */
export function referencesOf({ path, schema, value }: SourceFile): Reference[] {
  const references: Reference[] = [];
  for (const [pattern, target] of TABLES.get(schema) ?? NONE)
    for (const found of find(value, pattern))
      references.push({ ...found, file: path, type: target });
  return references;
}
