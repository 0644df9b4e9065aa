/** What the rules look at (the files, and the catalog as far as it can be made of them), and what a rule is. */
import { type Catalog, makeCatalog, makeEntry, type VocabularyName } from "../../core/catalog.ts";
import type { ToolFile } from "../../core/generated/tool.ts";
import { catalogDate } from "../read/catalog-date.ts";
import type { Finding } from "./finding.ts";
import { VOCABULARY_SCHEMAS } from "../kinds.ts";
import { type Reference, referencesOf } from "./references.ts";
import type { Sources, Usable } from "../read/sources.ts";

export interface Context {
  sources: Sources;
  /** With gaps where files have errors: required fields may be missing. */
  catalog: Catalog;
  references: readonly Reference[];
  toolById: ReadonlyMap<string, Usable<Partial<ToolFile>>>;
}

/** One question put to the whole catalog. */
export interface Rule {
  check(context: Context): Finding[];
}

/** Puts together what the rules need, whatever is wrong with single files. The epoch stands for "now", as in catalog-date.ts. */
export function makeContext(sources: Sources, sourceDateEpoch?: string): Context {
  return {
    sources,
    catalog: draftCatalog(sources, sourceDateEpoch),
    references: sources.all.flatMap(referencesOf),
    toolById: new Map(sources.tools.map((tool) => [tool.id, tool])),
  };
}

/** Missing fields are not the types' business: the catalog leaves the reader only when there are no errors. */
function draftCatalog(sources: Sources, sourceDateEpoch: string | undefined): Catalog {
  const language = sources.about?.value.language ?? "en";
  const names = Object.keys(VOCABULARY_SCHEMAS) as VocabularyName[];
  const withId = (list: readonly Usable<object>[]) =>
    list.map(({ id, value }) => ({ ...value, id }));
  return makeCatalog({
    about: sources.about?.value ?? {},
    vocabularies: Object.fromEntries(
      names.map((name) => [name, (sources.vocabularies[name]?.value ?? []).filter(() => true)]),
    ),
    entries: sources.tools.map(({ id, value }) => makeEntry(id, value as ToolFile, language)),
    maintainers: withId(sources.maintainers),
    charts: withId(sources.charts),
    notices: withId(sources.notices),
    questions: sources.questions?.value ?? [],
    redirects: sources.redirects?.value ?? {},
    date: catalogDate(sources, sourceDateEpoch),
  } as unknown as Catalog);
}
