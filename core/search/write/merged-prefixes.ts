/** Merged prefixes: the documents of all terms that begin alike as those of one term, where the terms are many. */
import { NOWHERE, PART, type Place, placeCode, placeOf, placeWeight } from "../codec/weights.ts";
import { ANY_ENDING, closeness, prefixWorth } from "../codec/prefixes.ts";
import { addOnce, type Groups } from "./inverted-index.ts";

/** A term with its groups and the room that it takes, in characters. */
export interface SizedTerm {
  term: string;
  groups: Groups;
  size: number;
}

/** Sorted terms → the prefixes whose terms together take more than `limit` characters, merged. */
export function mergePrefixes(
  terms: readonly SizedTerm[],
  limit: number,
  count: number,
): [string, Groups][] {
  const merge = createMerger(count);
  return widePrefixes(terms, limit).map(({ prefix, from, to }) => [
    prefix + ANY_ENDING,
    merge(prefix, terms.slice(from, to)),
  ]);
}

interface Range {
  prefix: string;
  from: number;
  to: number;
}

/** Goes on only where a prefix is wide: what begins with it can't be wide otherwise. */
function widePrefixes(terms: readonly SizedTerm[], limit: number): Range[] {
  const wide: Range[] = [];
  let open: Range[] = [{ prefix: "", from: 0, to: terms.length }];
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
function longerBy1(terms: readonly SizedTerm[], { prefix, from, to }: Range): Range[] {
  const ranges: Range[] = [];
  for (let i = from; i < to; i++) {
    const code = terms[i]!.term.codePointAt(prefix.length);
    if (code === undefined) continue;
    const longer = prefix + String.fromCodePoint(code);
    const last = ranges.at(-1);
    if (last?.prefix === longer) last.to = i + 1;
    else ranges.push({ prefix: longer, from: i, to: i + 1 });
  }
  return ranges;
}

/** Keeps each document's best place; the memory for that is used again for each prefix. */
function createMerger(count: number) {
  const worths = new Float32Array(count);
  const places = new Uint16Array(count);
  return (prefix: string, terms: readonly SizedTerm[]): Groups => {
    worths.fill(0);
    for (const { term, groups } of terms) {
      const close = closeness(term.length - prefix.length);
      for (const [code, documents] of groups) {
        const place = coarse({ ...placeOf(code), close });
        const worth = placeWeight(place) * prefixWorth(close);
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
    if (worths[document] !== 0) addOnce(groups, places[document]!, document);
  }
  return groups;
}

/** Of what a short prefix reaches only the titles are told apart finely. */
function coarse(place: Place): Place {
  if (place.position === NOWHERE) return { ...place, rest: place.rest > 3 ? 5 : 2, close: 0 };
  const close = place.position === 0 ? place.close : 1;
  return { ...place, rest: 0, close: place.position === PART ? 0 : close };
}
