/** The checked catalog in memory: the reader makes it, everything else reads it. */
import type { AccountsFile } from "./generated/accounts.ts";
import type { CatalogFile } from "./generated/catalog.ts";
import type { ChartFile } from "./generated/chart.ts";
import type { HelpRolesFile } from "./generated/help-roles.ts";
import type { MaintainerFile } from "./generated/maintainer.ts";
import type { NoticeFile } from "./generated/notice.ts";
import type { QuestionsFile } from "./generated/questions.ts";
import type { SkillsFile } from "./generated/skills.ts";
import type { SynonymsFile } from "./generated/synonyms.ts";
import type { ToolFile } from "./generated/tool.ts";
import type { VocabularyFile } from "./generated/vocabulary.ts";
import { statedUses } from "./skill-groups.ts";
import type { SkillUses, StatedUses } from "./skill-uses.ts";

export type About = CatalogFile;
/** A value of a vocabulary. */
export type Term = VocabularyFile[number];
/** Something that a person knows. */
export type Skill = SkillsFile[number];
/** A way to help with a tool. */
export type HelpRole = HelpRolesFile[number];
/** A kind of account that tools ask for. */
export type Account = AccountsFile[number];
/** Words of one language that search takes for one another. */
export type Synonyms = Required<SynonymsFile[number]>;
/** An open question about users. */
export type Question = QuestionsFile[number];
export type Lifecycle = NonNullable<ToolFile["lifecycle"]>;
interface Named {
  /** The name of its file, without the ending. */
  id: string;
}
export type Maintainer = MaintainerFile & Named;
export type Notice = NoticeFile & Named;
export type Chart = ChartFile & Named;

/** Something that was read, and the fields that it confirms, by their paths. */
export type Evidence = Extract<ToolFile["source"], readonly unknown[]>[number];

/** Needs per purpose that the entry states. */
type EntryNeeds = { readonly [P in keyof NonNullable<ToolFile["needs"]>]?: SkillUses };
type EntryTarget = Omit<NonNullable<ToolFile["target"]>, "needs"> & { needs?: EntryNeeds };

/** One tool, service or platform, with its defaults filled in and its single ids made lists. */
export interface Entry
  extends
    Named,
    Omit<ToolFile, "needs" | "target" | "hostedOn" | "partOf" | "dependsOn" | "source"> {
  needs?: EntryNeeds;
  target?: EntryTarget;
  /** BCP 47: the language of title, summary and description. */
  language: string;
  /** Its status. */
  lifecycle: Lifecycle;
  /** Ids of the platforms that it runs on. */
  hostedOn: readonly string[];
  /** Ids of the entries that it is a part of. */
  partOf: readonly string[];
  /** Ids of the entries that it does not work without. */
  dependsOn: readonly string[];
  /** Where its facts come from, in words. */
  source?: string;
  /** What was read, and which fields that confirms. */
  evidence?: readonly Evidence[];
}

/** The vocabularies by file name, each in its own order; absent ones are empty. */
export interface Vocabularies {
  skills: readonly Skill[];
  levels: readonly Term[];
  goals: readonly Term[];
  audiences: readonly Term[];
  tasks: readonly Term[];
  subjects: readonly Term[];
  "content-types": readonly Term[];
  "help-roles": readonly HelpRole[];
  accounts: readonly Account[];
}
export type VocabularyName = keyof Vocabularies;

/** The content of the files. */
export interface CatalogParts {
  about: About;
  vocabularies: Vocabularies;
  synonyms: readonly Synonyms[];
  /** Sorted by id, like all lists of files. */
  entries: readonly Entry[];
  maintainers: readonly Maintainer[];
  charts: readonly Chart[];
  notices: readonly Notice[];
  questions: readonly Question[];
  /** Old entry id → new entry id. */
  redirects: Readonly<Record<string, string>>;
  /** RFC 3339, UTC: the newest date in the input, or SOURCE_DATE_EPOCH. Stands for "now" on static pages. */
  date: string;
}

/** The parts with indexes by id. */
export interface Catalog extends CatalogParts {
  entryById: ReadonlyMap<string, Entry>;
  maintainerById: ReadonlyMap<string, Maintainer>;
  skillById: ReadonlyMap<string, Skill>;
}

/** Adds the indexes to the parts. */
export function makeCatalog(parts: CatalogParts): Catalog {
  return {
    ...parts,
    entryById: byId(parts.entries),
    maintainerById: byId(parts.maintainers),
    skillById: byId(parts.vocabularies.skills),
  };
}

/** Indexes items by their id. */
export function byId<T extends { id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

/** An entry as its file says it → with its defaults filled in and its single ids made lists. */
export function makeEntry(id: string, { source, ...file }: ToolFile, language: string): Entry {
  const { needs, target } = file;
  return {
    ...(file as Omit<typeof file, "needs" | "target">),
    ...(needs && { needs: readNeeds(needs) }),
    ...(target && { target: readTarget(target) }),
    ...(typeof source === "string" && { source }),
    ...(typeof source === "object" && { evidence: source }),
    id,
    language: file.language ?? language,
    lifecycle: file.lifecycle ?? "active",
    hostedOn: asList(file.hostedOn),
    partOf: asList(file.partOf),
    dependsOn: asList(file.dependsOn),
  };
}

/** Needs as a file states them → by purpose. */
export function readNeeds(needs: NonNullable<ToolFile["needs"]>): EntryNeeds {
  return Object.fromEntries(
    Object.entries(needs).map(([purpose, uses]) => [purpose, statedUses(uses as StatedUses)]),
  );
}

function readTarget({ needs, ...target }: NonNullable<ToolFile["target"]>): EntryTarget {
  return { ...target, ...(needs && { needs: readNeeds(needs) }) };
}

/** One text, several or none → a list. */
export function asList(value: string | readonly string[] = []): readonly string[] {
  return typeof value === "string" ? [value] : value;
}
