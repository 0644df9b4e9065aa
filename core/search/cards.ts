/** Cards: documents → their cards, reading the files that they are in. */
import type { Card } from "../wire.ts";
import { isCardFile, paths, type SearchManifest } from "./format.ts";
import { type SearchProblem, sortReads, type Store } from "./store.ts";

/** Cards in the order of the documents, undefined where they could not be read. */
export interface CardsRead {
  cards: readonly (Card | undefined)[];
  problems: readonly SearchProblem[];
}

/** Makes the reader over a store. */
export function createCards({ stamp, cardsPerFile, first = [] }: SearchManifest, store: Store) {
  const fileOf = (document: number) => Math.floor(document / cardsPerFile);
  return async (documents: readonly number[]): Promise<CardsRead> => {
    const others = documents.filter((document) => first[document] === undefined);
    const numbers = [...new Set(others.map(fileOf))];
    const reads = await Promise.all(
      numbers.map((number) => store.read(paths.cards(stamp, number), isCardFile)),
    );
    const files = new Map(numbers.map((number, i) => [number, reads[i]!]));
    const cards = documents.map((document) => {
      const known = first[document];
      if (known) return known;
      const read = files.get(fileOf(document))!;
      return "value" in read
        ? (read.value[document % cardsPerFile] as Card | undefined)
        : undefined;
    });
    return { cards, problems: sortReads(reads).problems };
  };
}
