/** The input of rules (the files, and the catalog as far as they make one), and the interface of a rule. */
import { type Catalog, makeCatalog, makeEntry, type VocabularyName } from "../../core/catalog.ts";
import type { ToolFile } from "../../core/generated/tool.ts";
import { catalogDate } from "../read/catalog-date.ts";
import { addressesOf, type FoundAddress } from "./addresses.ts";
import { type FoundMarkdown, markdownIn } from "./markdown.ts";
import type { RawProblem } from "./raw-problem.ts";
import { VOCABULARY_SCHEMAS } from "../kinds.ts";
import { type Reference, referencesOf } from "./references.ts";
import type { SourceFiles, Usable } from "../read/source-files.ts";

export interface RuleContext {
  sources: SourceFiles;
  /** With gaps where files have errors: required fields may be missing. */
  catalog: Catalog;
  references: readonly Reference[];
  addresses: readonly FoundAddress[];
  markdown: readonly FoundMarkdown[];
  toolById: ReadonlyMap<string, Usable<Partial<ToolFile>>>;
}

/** One check over the whole catalog. */
export type Rule = (context: RuleContext) => RawProblem[];

/** Builds the input of the rules, whatever is wrong with single files. The epoch stands for "now", as in catalog-date.ts. */
export function makeContext(sources: SourceFiles, sourceDateEpoch?: string): RuleContext {
  return {
    sources,
    catalog: partialCatalog(sources, sourceDateEpoch),
    references: sources.all.flatMap(referencesOf),
    addresses: sources.all.flatMap(addressesOf),
    markdown: sources.all.flatMap(markdownIn),
    toolById: new Map(sources.tools.map((tool) => [tool.id, tool])),
  };
}

/** The types do not show missing fields: the reader returns the catalog only when there are no errors. */
function partialCatalog(sources: SourceFiles, sourceDateEpoch: string | undefined): Catalog {
  const language = sources.about?.value.language ?? "en";
  const names = Object.keys(VOCABULARY_SCHEMAS) as VocabularyName[];
  const withId = (list: readonly Usable<object>[]) =>
    list.map(({ id, value }) => ({ ...value, id }));
  return makeCatalog({
    about: sources.about?.value ?? {},
    vocabularies: Object.fromEntries(
      names.map((name) => [name, (sources.vocabularies[name]?.value ?? []).filter(() => true)]),
    ),
    synonyms: (sources.synonyms?.value ?? []).flatMap((group) => [{ language, ...group }]),
    entries: sources.tools.map(({ id, value }) => makeEntry(id, value as ToolFile, language)),
    maintainers: withId(sources.maintainers),
    charts: withId(sources.charts),
    notices: withId(sources.notices),
    questions: sources.questions?.value ?? [],
    redirects: sources.redirects?.value ?? {},
    date: catalogDate(sources, sourceDateEpoch),
  } as unknown as Catalog);
}
