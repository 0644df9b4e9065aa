/** What is searched: the texts of an entry by field, with the words that readers see for the ids on its card. */
import { byId, type Catalog, type Entry, type Term } from "../../catalog.ts";
import { cardsOf } from "../../api/card.ts";
import type { Card } from "../../api/card.ts";
import { inDefaultOrder } from "../../default-order.ts";
import { skillsIn } from "../../skill-uses.ts";
import type { HiddenText } from "../codec/files.ts";
import { hiddenText } from "./hidden-texts.ts";
import type { RestField } from "../codec/weights.ts";

/** An entry as the index takes it in. */
export interface SearchDocument {
  card: Card;
  /** Its place in the catalog's default order; by title where none is given. */
  place?: number;
  /** Texts by field; the title is the card's. */
  texts: Readonly<Record<RestField, readonly string[]>>;
  /** Of them what readers may be shown, and the card does not hold. */
  hidden: HiddenText;
}

/** The vocabularies whose titles entries are found by. */
type Titles = Readonly<Record<"tasks" | "skills" | "goals", readonly Pick<Term, "id" | "title">[]>>;

/** All entries of a catalog. */
export function documentsOf(catalog: Catalog): SearchDocument[] {
  const cards = byId(cardsOf(catalog));
  return inDefaultOrder(catalog).map((entry, place) => ({
    ...makeDocument(cards.get(entry.id)!, catalog.vocabularies, entry),
    place,
  }));
}

/** A card and what its entry says beyond it. */
export function makeDocument(
  card: Card,
  { tasks, skills }: Titles,
  entry: Partial<Pick<Entry, "description" | "technologies">> = {},
): SearchDocument {
  const named = (ids: readonly string[], terms: Titles["tasks"]) =>
    ids.map((id) => terms.find((term) => term.id === id)?.title ?? id);
  return {
    card,
    texts: {
      keywords: [
        ...card.keywords,
        ...card.maintainers.map(({ name }) => name),
        ...(entry.technologies ?? []),
        // What stands in an address is no name.
        card.id.replaceAll("-", " "),
      ],
      summary: [card.summary, ...named(card.tasks, tasks)],
      description: [
        entry.description ?? "",
        ...named(skillsIn(card.needs.use ?? {}), skills),
        ...card.hostedOn,
        card.type ?? "",
      ],
    },
    hidden: hiddenText(entry.description, entry.technologies),
  };
}
