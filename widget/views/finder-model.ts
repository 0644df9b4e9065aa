/** What the finder finds: its settings, asked of a catalog. */
import { find, type Found } from "../../core/finder.ts";
import { AVAILABLE } from "../../core/matching.ts";
import type { Purpose } from "../../core/needs.ts";
import type { Search } from "../../core/search.ts";
import type { Card } from "../../core/wire.ts";
import type { Settings } from "../attributes.ts";
import type { ViewContext } from "../view.ts";

/** Cards that a purpose concerns. Most tools are no platforms; that they don't say what building on them takes is no news. */
export function candidates(cards: readonly Card[], purpose: Purpose): readonly Card[] {
  if (purpose !== "host") return cards;
  return cards.filter(
    ({ needs, lifecycle }) => needs.host !== undefined || lifecycle === "planned",
  );
}

/** Those of them that are there to be used. */
export function available(cards: readonly Card[], purpose: Purpose): readonly Card[] {
  return candidates(cards, purpose).filter(({ lifecycle }) => AVAILABLE.includes(lifecycle));
}

/** The answer to some settings. Without a search the words change nothing. */
export function findTools(
  settings: Settings,
  { catalog, names }: Pick<ViewContext, "catalog" | "names">,
  search: Search | undefined,
): Found {
  const { query, purpose, knows, filters } = settings;
  const cards = candidates(catalog.cards, purpose);
  const concerned = new Set(cards);
  return find(
    cards,
    { query, purpose, filters, ...(knows && { knows }) },
    {
      levels: catalog.manifest.vocabularies.levels,
      language: catalog.manifest.language,
      rungs: names.rungs,
      ...(search && { search: (words) => search(words).filter((card) => concerned.has(card)) }),
    },
  );
}
