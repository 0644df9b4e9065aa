/* Derived from schema/ by `npm run generate`. Do not edit. */
import type { AccountsFile } from "../../core/generated/accounts.ts";
import type { CatalogFile } from "../../core/generated/catalog.ts";
import type { ChartFile } from "../../core/generated/chart.ts";
import type { HelpRolesFile } from "../../core/generated/help-roles.ts";
import type { MaintainerFile } from "../../core/generated/maintainer.ts";
import type { NoticeFile } from "../../core/generated/notice.ts";
import type { QuestionsFile } from "../../core/generated/questions.ts";
import type { RedirectsFile } from "../../core/generated/redirects.ts";
import type { SkillsFile } from "../../core/generated/skills.ts";
import type { SynonymsFile } from "../../core/generated/synonyms.ts";
import type { ToolFile } from "../../core/generated/tool.ts";
import type { VocabularyFile } from "../../core/generated/vocabulary.ts";

/** The types of files, by the names of their base schemas. */
export interface SchemaFiles {
  "accounts": AccountsFile;
  "catalog": CatalogFile;
  "chart": ChartFile;
  "help-roles": HelpRolesFile;
  "maintainer": MaintainerFile;
  "notice": NoticeFile;
  "questions": QuestionsFile;
  "redirects": RedirectsFile;
  "skills": SkillsFile;
  "synonyms": SynonymsFile;
  "tool": ToolFile;
  "vocabulary": VocabularyFile;
}

/** The base schemas by file name. */
export type SchemaName = keyof SchemaFiles;

/** One way in which a value does not keep to its schema. */
export interface ValidationError {
  /** JSON pointer to the value. */
  instancePath: string;
  /** JSON pointer to the keyword in the schema. */
  schemaPath: string;
  keyword: string;
  params: Record<string, unknown>;
  message?: string;
  /** Where a key is wrong: the key. */
  propertyName?: string;
}

/** Says whether a value keeps to the schema; if not, `errors` holds all the ways in which it does not. */
export interface Validator<T> {
  (value: unknown): value is T;
  errors?: ValidationError[] | null;
}

export declare const accounts: Validator<AccountsFile>;
export declare const catalog: Validator<CatalogFile>;
export declare const chart: Validator<ChartFile>;
export declare const helpRoles: Validator<HelpRolesFile>;
export declare const maintainer: Validator<MaintainerFile>;
export declare const notice: Validator<NoticeFile>;
export declare const questions: Validator<QuestionsFile>;
export declare const redirects: Validator<RedirectsFile>;
export declare const skills: Validator<SkillsFile>;
export declare const synonyms: Validator<SynonymsFile>;
export declare const tool: Validator<ToolFile>;
export declare const vocabulary: Validator<VocabularyFile>;
