/** All files of a catalog as they were read, by kind. */
import type { VocabularyName } from "../../core/catalog.ts";
import type { SchemaFiles } from "../generated/validators.js";
import type { Listing } from "./files.ts";
import { type Group, isVocabulary, type TopFile, type VOCABULARY_SCHEMAS } from "../kinds.ts";
import type { SourceFile } from "./source-file.ts";

/** A file with a usable value. Required fields may still be missing. */
export type Usable<T> = SourceFile<T> & { text: string; value: T };

/** The types of the values of vocabulary files. */
export type VocabularyFiles = {
  readonly [N in VocabularyName]?: Usable<SchemaFiles[(typeof VOCABULARY_SCHEMAS)[N]]>;
};

export interface SourceFiles {
  listing: Listing;
  /** Every file that was to be read, sorted by path. */
  all: readonly SourceFile[];
  about: Usable<Partial<SchemaFiles["catalog"]>> | undefined;
  questions: Usable<SchemaFiles["questions"]> | undefined;
  redirects: Usable<SchemaFiles["redirects"]> | undefined;
  vocabularies: VocabularyFiles;
  synonyms: Usable<Partial<SchemaFiles["synonyms"][number]>[]> | undefined;
  tools: readonly Usable<Partial<SchemaFiles["tool"]>>[];
  maintainers: readonly Usable<Partial<SchemaFiles["maintainer"]>>[];
  charts: readonly Usable<Partial<SchemaFiles["chart"]>>[];
  notices: readonly Usable<Partial<SchemaFiles["notice"]>>[];
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
    vocabularies: Object.fromEntries(
      of("vocabularies")
        .filter(({ id }) => isVocabulary(id))
        .map((source) => [source.id, source]),
    ),
    synonyms: of("vocabularies").find(({ id }) => id === "synonyms"),
    tools: of("tools"),
    maintainers: of("maintainers"),
    charts: of("charts"),
    notices: of("notices"),
  };
}

function isUsable(source: SourceFile): source is Usable<unknown> {
  return source.value !== undefined;
}
