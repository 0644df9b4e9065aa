/**
 * Beginnings: words typed in part. Where more terms begin so than a query should read, their documents are merged
 * beforehand into one term that ends in an asterisk.
 */
import type { Groups } from "../write/inverted-index.ts";
import { CLOSE, NOWHERE, PART, type Place, placeCode, placeOf, placeWeight } from "./weights.ts";

/** Marks a merged beginning; sorts before everything that a term can go on with. */
export const ANYTHING = "*";

/** What a typed beginning is worth against the whole word, by how close it comes to it. */
const WORTH = [0.5, 0.58, 0.66, 0.74];

/** Characters that a word goes on with after what was typed → 0 (many) to CLOSE. */
export function closeness(missing: number): number {
  if (missing <= 1) return CLOSE;
  if (missing <= 3) return 2;
  return missing <= 6 ? 1 : 0;
}

/** The worth of a word of which a beginning was typed, against 1 for the whole word. */
export function beginningWorth(close: number): number {
  return WORTH[close] ?? 0;
}

/** A term with its groups and the room that it takes, in characters. */
export interface SizedTerm {
  term: string;
  groups: Groups;
  size: number;
}

/** Sorted terms → the beginnings whose terms together take more than `limit` characters, merged. */
export function mergeBeginnings(
  terms: readonly SizedTerm[],
  limit: number,
  count: number,
): [string, Groups][] {
  const merge = createMerger(count);
  return wideBeginnings(terms, limit).map(({ beginning, from, to }) => [
    beginning + ANYTHING,
    merge(beginning, terms.slice(from, to)),
  ]);
}

interface Range {
  beginning: string;
  from: number;
  to: number;
}

/** Goes on only where a beginning is wide: what begins with it can't be wide otherwise. */
function wideBeginnings(terms: readonly SizedTerm[], limit: number): Range[] {
  const wide: Range[] = [];
  let open: Range[] = [{ beginning: "", from: 0, to: terms.length }];
  while (open.length > 0) {
    open = open
      .flatMap((range) => longerBy1(terms, range))
      .filter(({ from, to }) => {
        let size = 0;
        for (let i = from; i < to; i++) size += terms[i]!.size;
        // A single term alone gains nothing by being merged with itself.
        return size > limit && to - from > 1;
      });
    wide.push(...open);
  }
  return wide;
}

/** The ranges of the terms that go on with the same character; the term that ends here goes on with none. */
function longerBy1(terms: readonly SizedTerm[], { beginning, from, to }: Range): Range[] {
  const ranges: Range[] = [];
  for (let i = from; i < to; i++) {
    const code = terms[i]!.term.codePointAt(beginning.length);
    if (code === undefined) continue;
    const longer = beginning + String.fromCodePoint(code);
    const last = ranges.at(-1);
    if (last?.beginning === longer) last.to = i + 1;
    else ranges.push({ beginning: longer, from: i, to: i + 1 });
  }
  return ranges;
}

/** Keeps each document's best place; the memory for that is used again for each beginning. */
function createMerger(count: number) {
  const worths = new Float32Array(count);
  const places = new Uint16Array(count);
  return (beginning: string, terms: readonly SizedTerm[]): Groups => {
    worths.fill(0);
    for (const { term, groups } of terms) {
      const close = closeness(term.length - beginning.length);
      for (const [code, documents] of groups) {
        const place = coarse({ ...placeOf(code), close });
        const worth = placeWeight(place) * beginningWorth(close);
        const merged = placeCode(place);
        for (const document of documents) {
          if (worth <= worths[document]!) continue;
          worths[document] = worth;
          places[document] = merged;
        }
      }
    }
    return groupByPlace(worths, places);
  };
}

function groupByPlace(worths: Float32Array, places: Uint16Array): Groups {
  const groups: Groups = new Map();
  for (let document = 0; document < worths.length; document++) {
    if (worths[document] === 0) continue;
    const place = places[document]!;
    const documents = groups.get(place);
    if (documents) documents.push(document);
    else groups.set(place, [document]);
  }
  return groups;
}

/** Of what a short beginning reaches only the titles are told apart finely. */
function coarse(place: Place): Place {
  if (place.position === NOWHERE) return { ...place, rest: place.rest > 3 ? 5 : 2, close: 0 };
  const close = place.position === 0 ? place.close : 1;
  return { ...place, rest: 0, close: place.position === PART ? 0 : close };
}
