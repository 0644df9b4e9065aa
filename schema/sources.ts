/** All files of a catalog as they were read, by kind. */
import type { VocabularyName } from "../core/catalog.ts";
import type { AccountsFile } from "../core/generated/accounts.ts";
import type { CatalogFile as AboutFile } from "../core/generated/catalog.ts";
import type { ChartFile } from "../core/generated/chart.ts";
import type { HelpRolesFile } from "../core/generated/help-roles.ts";
import type { MaintainerFile } from "../core/generated/maintainer.ts";
import type { NoticeFile } from "../core/generated/notice.ts";
import type { QuestionsFile } from "../core/generated/questions.ts";
import type { RedirectsFile } from "../core/generated/redirects.ts";
import type { SkillsFile } from "../core/generated/skills.ts";
import type { ToolFile } from "../core/generated/tool.ts";
import type { VocabularyFile } from "../core/generated/vocabulary.ts";
import { listFiles, type Listing } from "./files.ts";
import type { Group, TopFile } from "./kinds.ts";
import { readSource, type Source } from "./source.ts";

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

/** Files that are open at the same time. */
const AT_ONCE = 32;

/** Reads every file of the folder, whatever is wrong with others. */
export async function readSources(folder: string): Promise<Sources> {
  const listing = await listFiles(folder);
  const all: Source[] = [];
  for (let i = 0; i < listing.files.length; i += AT_ONCE) {
    const batch = listing.files.slice(i, i + AT_ONCE);
    all.push(...(await Promise.all(batch.map((file) => readSource(folder, file)))));
  }
  return { listing, all, ...byKind(all) };
}

/** The schema of each file has been kept to where it counts, so its type is known. */
function byKind(all: readonly Source[]): Omit<Sources, "listing" | "all"> {
  const usable = all.filter(isUsable);
  const of = (group: Group) => usable.filter((source) => source.group === group) as Usable<never>[];
  const top = (name: TopFile) => of("top").find(({ id }) => id === name);
  return {
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
