/** The kinds of files: the location of each in the catalog's folder, and its schema. */
import type { VocabularyName } from "../core/catalog.ts";
import { ownValue } from "../core/own-value.ts";
import type { SchemaName } from "./generated/validators.js";

/** Folders that hold one file for each item. */
export const ITEM_FOLDERS = {
  tools: "tool",
  maintainers: "maintainer",
  charts: "chart",
  notices: "notice",
} as const satisfies Record<string, SchemaName>;
export type ItemFolder = keyof typeof ITEM_FOLDERS;

/** The files of vocabularies/ that hold terms. */
export const VOCABULARY_SCHEMAS = {
  skills: "skills",
  levels: "vocabulary",
  goals: "vocabulary",
  audiences: "vocabulary",
  tasks: "vocabulary",
  subjects: "vocabulary",
  "content-types": "vocabulary",
  "help-roles": "help-roles",
  accounts: "accounts",
} as const satisfies Record<VocabularyName, SchemaName>;

/** All files of vocabularies/: besides those of terms, the words that search takes for one another. */
const VOCABULARY_FILES = { ...VOCABULARY_SCHEMAS, synonyms: "synonyms" } as const satisfies Record<
  string,
  SchemaName
>;

/** Whether a name is that of a vocabulary. */
export function isVocabulary(name: string): name is VocabularyName {
  return Object.hasOwn(VOCABULARY_SCHEMAS, name);
}

/** The files at the top. */
const TOP_FILES = {
  catalog: "catalog",
  questions: "questions",
  redirects: "redirects",
} as const satisfies Record<string, SchemaName>;
export type TopFile = keyof typeof TOP_FILES;

/** Where a file is: at the top, in vocabularies/, or in a folder of items. */
export type Group = ItemFolder | "vocabularies" | "top";

/** A file that is to be read. */
export interface CatalogFile {
  /** Relative to the catalog's folder, with slashes. */
  path: string;
  group: Group;
  /** Its name without the extension. */
  id: string;
  schema: SchemaName;
}

/** The group's known names with their schemas; undefined where every id is allowed. */
export function knownNames(group: Group): Readonly<Record<string, SchemaName>> | undefined {
  if (group === "top") return TOP_FILES;
  return group === "vocabularies" ? VOCABULARY_FILES : undefined;
}

/** The schema of a file; undefined where its group has no such file. */
export function schemaOf(group: Group, id: string): SchemaName | undefined {
  const known = knownNames(group);
  if (known === undefined) return ITEM_FOLDERS[group as ItemFolder];
  return ownValue(known, id);
}
