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
import type { Source } from "./source.ts";

/** A file that says something that can be used. Required fields may still be missing. */
export type Usable<T> = Source<T> & { text: string; value: T };

/** The types of the values of vocabulary files. */
export type VocabularySources = {
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

export interface Sources {
  listing: Listing;
  /** Every file that was to be read, sorted by path. */
  all: readonly Source[];
  about: Usable<Partial<AboutFile>> | undefined;
  questions: Usable<QuestionsFile> | undefined;
  redirects: Usable<RedirectsFile> | undefined;
  vocabularies: VocabularySources;
  tools: readonly Usable<Partial<ToolFile>>[];
  maintainers: readonly Usable<Partial<MaintainerFile>>[];
  charts: readonly Usable<Partial<ChartFile>>[];
  notices: readonly Usable<Partial<NoticeFile>>[];
}

/** Sorts out what was read. The schema of each file has been kept to where it counts, so its type is known. */
export function sourcesFrom(listing: Listing, all: readonly Source[]): Sources {
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

function isUsable(source: Source): source is Usable<unknown> {
  return source.value !== undefined;
}
