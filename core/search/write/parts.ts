/** Parts of terms: documents that hold a term also hold what it is made of, in words that are run together or apart. */
import type { SearchDocument } from "./documents.ts";
import {
  runsTogether,
  SHORTEST_COMPOUND,
  SHORTEST_HEAD,
  SHORTEST_TAIL,
} from "../codec/compounds.ts";
import { addOnce, type Groups } from "./inverted-index.ts";
import { CLOSE, NOWHERE, PART, placeCode, placeOf } from "../codec/weights.ts";
import { foldedWords, runsOf } from "../codec/words.ts";

/** An index that parts are added to. */
export type GrowingIndex = Map<string, Groups>;

/** What the cutting of long words asks about words. */
export interface Cutting {
  /** The language of a term, BCP 47. */
  languageOf: (term: string) => string;
  stemIn: (word: string, language: string) => string;
}

const LONG = new RegExp(String.raw`^\p{L}{${SHORTEST_COMPOUND},40}$`, "u");
/** Where no other word confirms a cut. */
const LONG_GUESS = 11;
const SHORTEST_GUESS = 5;
const MOST_GUESSES = 14;
/** What may stand between two words. */
const LINK = /(?:e?s|e?n|er|e)$/;
/** What words begin with in these languages. */
const ONSET =
  /^(?:[^aeiouy]?[aeiouy]|[bfgkpv]l|[bdfgkptvw]r|[gkps]n|s[cklmnptvwz]|[dtzk][wv]|pf|ps|cs|zs|[cpt]h|[bfghkst]j|[glnt]y)/;
/** No word begins within these. */
const DIGRAPH = /^(?:sch|ch|ck|ph|th|qu|ng|nk|sz)/;
const VOWEL = /[aeiouy]/;

/**
 * Adds the ends of long words in such languages as terms; the beginnings are prefixes of the words. A cut between two
 * words of the index is sure. Where there is none, each end that can be a word counts, of words that are not only in
 * descriptions. Gives back the terms that are new.
 */
export function addCompoundParts(index: GrowingIndex, { languageOf, stemIn }: Cutting): string[] {
  const long = [...index.keys()].filter(
    (term) => LONG.test(term) && runsTogether(languageOf(term)),
  );
  if (long.length === 0) return [];
  const stems = new Set<string>();
  for (const term of index.keys()) {
    if (term.length >= SHORTEST_HEAD) stems.add(term).add(stemIn(term, languageOf(term)));
  }
  const cuts = long.map((term) => {
    const sure = endsOf(term, stems, languageOf(term), stemIn);
    const mayGuess = sure.length === 0 && isProminent(index.get(term)!);
    return [term, mayGuess ? guessedEnds(term) : sure] as const;
  });
  const known = new Set(index.keys());
  for (const [term, ends] of cuts) {
    for (const end of ends) addPart(index, end, index.get(term)!);
  }
  return [...index.keys()].filter((term) => !known.has(term));
}

/** Whether a title, the keywords or the summary of a document hold it. */
function isProminent(groups: Groups): boolean {
  return [...groups.keys()]
    .map(placeOf)
    .some(({ position, rest }) => position < NOWHERE || rest > 2);
}

function endsOf(
  word: string,
  stems: ReadonlySet<string>,
  language: string,
  stemIn: Cutting["stemIn"],
): string[] {
  const isKnown = (part: string) => stems.has(part) || stems.has(stemIn(part, language));
  const ends: string[] = [];
  for (let cut = SHORTEST_HEAD; cut <= word.length - SHORTEST_TAIL; cut++) {
    const [head, end] = [word.slice(0, cut), word.slice(cut)];
    const bare = head.replace(LINK, "");
    const isHead = isKnown(head) || (bare.length >= SHORTEST_HEAD && isKnown(bare));
    if (isHead && isKnown(end)) ends.push(end);
  }
  return ends;
}

function guessedEnds(word: string): string[] {
  if (word.length < LONG_GUESS) return [];
  const ends: string[] = [];
  for (let cut = SHORTEST_HEAD; cut <= word.length - SHORTEST_GUESS; cut++) {
    const [head, end] = [word.slice(0, cut), word.slice(cut)];
    const isWithin = DIGRAPH.test(word.slice(cut - 1)) || word.startsWith("sch", cut - 2);
    if (VOWEL.test(head) && ONSET.test(end) && !isWithin) ends.push(end);
  }
  return ends.slice(-MOST_GUESSES);
}

/** Adds documents that write a term of the index as two words, in titles, keywords and summaries. */
export function addNeighbours(index: GrowingIndex, documents: readonly SearchDocument[]): void {
  const found = new Map<string, number[]>();
  const known = new Map<string, readonly string[]>();
  const wordsIn = (run: string) => {
    const words = known.get(run) ?? foldedWords(run);
    known.set(run, words);
    return words;
  };
  documents.forEach(({ card, texts }, number) => {
    for (const text of [card.title, ...texts.keywords, ...texts.summary]) {
      const words = runsOf(text).flatMap(wordsIn);
      for (let i = 1; i < words.length; i++) {
        const joined = words[i - 1]! + words[i]!;
        if (index.has(joined)) addOnce(found, joined, number);
      }
    }
  });
  for (const [term, numbers] of found) addPart(index, term, new Map([[IN_KEYWORDS, numbers]]));
}

const IN_KEYWORDS = placeCode({ position: NOWHERE, length: 0, rest: 4, close: CLOSE });

/** Documents that hold the term already keep its place there. */
function addPart(index: GrowingIndex, term: string, added: Groups): void {
  const groups = index.get(term) ?? (new Map() as Groups);
  const held = new Set([...groups.values()].flat());
  for (const [code, documents] of added) {
    const fresh = documents.filter((document) => !held.has(document));
    if (fresh.length === 0) continue;
    const place = placeOf(code);
    const part = placeCode(place.position === NOWHERE ? place : { ...place, position: PART });
    groups.set(
      part,
      [...(groups.get(part) ?? []), ...fresh].sort((a, b) => a - b),
    );
    for (const document of fresh) held.add(document);
  }
  if (groups.size > 0) index.set(term, groups);
}
