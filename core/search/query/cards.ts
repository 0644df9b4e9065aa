/** Cards: documents → their cards, reading the files that they are in. */
import { type ListedCard, readCard } from "../../api/card.ts";
import { isCardFile, paths, type SearchManifest } from "../codec/files.ts";
import { type SearchProblem, sortReads, type Store } from "./store.ts";

/** Cards in the order of the documents, undefined where they could not be read. */
export interface CardsRead {
  /** Fewer than the documents where these lie in too many files. */
  cards: readonly (ListedCard | undefined)[];
  problems: readonly SearchProblem[];
}

const made = new WeakMap<object, ListedCard | undefined>();

/** Of what a file holds each card is read when it is first wanted, and never again. */
function readOnce(json: object | undefined): ListedCard | undefined {
  if (json === undefined) return undefined;
  if (!made.has(json)) made.set(json, readCard(json));
  return made.get(json);
}

/** Makes the reader over a store. It stops before the first card that would take more requests than `mostFiles`. */
export function createCards({ stamp, cardsPerFile, first = [] }: SearchManifest, store: Store) {
  const fileOf = (document: number) => Math.floor(document / cardsPerFile);
  const takeThoseIn = (mostFiles: number | undefined, documents: readonly number[]) => {
    const numbers = new Set<number>();
    let asked = 0;
    const end = documents.findIndex((document) => {
      const number = fileOf(document);
      if (first[document] !== undefined || numbers.has(number)) return false;
      if (!store.has(paths.cards(stamp, number)) && asked++ === mostFiles) return true;
      numbers.add(number);
      return false;
    });
    return { numbers: [...numbers], taken: end < 0 ? documents : documents.slice(0, end) };
  };
  return async (wanted: readonly number[], mostFiles?: number): Promise<CardsRead> => {
    const { numbers, taken } = takeThoseIn(mostFiles, wanted);
    const reads = await Promise.all(
      numbers.map((number) => store.read(paths.cards(stamp, number), isCardFile)),
    );
    const files = new Map(numbers.map((number, i) => [number, reads[i]!]));
    const cards = taken.map((document) => {
      const known = first[document];
      if (known) return readOnce(known);
      const read = files.get(fileOf(document))!;
      return "value" in read ? readOnce(read.value[document % cardsPerFile]) : undefined;
    });
    return { cards, problems: sortReads(reads).problems };
  };
}
