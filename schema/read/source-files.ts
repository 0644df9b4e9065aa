/** All files of a catalog as they were read, by kind. */
import type { VocabularyName } from "../../core/catalog.ts";
import type { AccountsFile } from "../../core/generated/accounts.ts";
import type { CatalogFile as AboutFile } from "../../core/generated/catalog.ts";
import type { ChartFile } from "../../core/generated/chart.ts";
import type { HelpRolesFile } from "../../core/generated/help-roles.ts";
import type { MaintainerFile } from "../../core/generated/maintainer.ts";
import type { NoticeFile } from "../../core/generated/notice.ts";
import type { QuestionsFile } from "../../core/generated/questions.ts";
import type { RedirectsFile } from "../../core/generated/redirects.ts";
import type { SkillsFile } from "../../core/generated/skills.ts";
import type { ToolFile } from "../../core/generated/tool.ts";
import type { VocabularyFile } from "../../core/generated/vocabulary.ts";
import type { Listing } from "./files.ts";
import type { Group, TopFile } from "../kinds.ts";
import type { SourceFile } from "./source-file.ts";

/** A file with a usable value. Required fields may still be missing. */
export type Usable<T> = SourceFile<T> & { text: string; value: T };

/** The types of the values of vocabulary files. */
export type VocabularyFiles = {
  readonly [N in VocabularyName]?: Usable<
    N extends "skills"
      ? SkillsFile
      : N extends "help-roles"
        ? HelpRolesFile
        : N extends "accounts"
          ? AccountsFile
          : VocabularyFile
  >;
};

export interface SourceFiles {
  listing: Listing;
  /** Every file that was to be read, sorted by path. */
  all: readonly SourceFile[];
  about: Usable<Partial<AboutFile>> | undefined;
  questions: Usable<QuestionsFile> | undefined;
  redirects: Usable<RedirectsFile> | undefined;
  vocabularies: VocabularyFiles;
  tools: readonly Usable<Partial<ToolFile>>[];
  maintainers: readonly Usable<Partial<MaintainerFile>>[];
  charts: readonly Usable<Partial<ChartFile>>[];
  notices: readonly Usable<Partial<NoticeFile>>[];
}

/** Groups files by kind. Each has been validated, so the type of its value is known. */
export function groupSourceFiles(listing: Listing, all: readonly SourceFile[]): SourceFiles {
  const usable = all.filter(isUsable);
  const of = (group: Group) => usable.filter((source) => source.group === group) as Usable<never>[];
  const top = (name: TopFile) => of("top").find(({ id }) => id === name);
  return {
    listing,
    all,
    about: top("catalog"),
    questions: top("questions"),
    redirects: top("redirects"),
    vocabularies: Object.fromEntries(of("vocabularies").map((source) => [source.id, source])),
    tools: of("tools"),
    maintainers: of("maintainers"),
    charts: of("charts"),
    notices: of("notices"),
  };
}

function isUsable(source: SourceFile): source is Usable<unknown> {
  return source.value !== undefined;
}
