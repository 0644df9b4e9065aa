/** A query: its words, the documents that hold them, and a corrected spelling where that helped. */
import { withJoined } from "./joined-words.ts";
import type { Ranked, RankedWord, Ranker } from "./rank.ts";
import { holds, termsOfWord, type WordTerms } from "./marked-terms.ts";
import { correctedQuery, type Suspects, withCorrections } from "./spelling-correction.ts";
import type { Spelling } from "./spelling-candidates.ts";
import type { SearchProblem } from "./store.ts";
import type { Lookup, Terms } from "./terms.ts";
import { countOf, type Variant } from "./variants.ts";
import { cutTerm, isUnspaced, withoutOverlaps, wordsOf } from "../codec/words.ts";

/** What a query came to. */
export interface QueryAnswer {
  ranked: Ranked;
  /** What to mark in a document: for each word that it holds and that says something, what it was found by. */
  termsIn(document: number): WordTerms[];
  /** The query with its spelling corrected, where the best result was found only so. */
  corrected?: string;
  problems: readonly SearchProblem[];
  /** How many files its words took. */
  files: number;
}

/** What a query is answered with. */
export interface QueryContext {
  terms: Terms;
  spelling: Spelling;
  ranker: Ranker;
}

/** Longer queries are cut: nobody types that much, and an answer must not take long. */
export const LONGEST_QUERY = 200;
const MOST_WORDS = 8;
/** So few results may be for want of a right spelling. */
const FEW = 2;
/** Fewer results than a page may be for a word too many: others that hold most of the words follow. */
const PLENTY = 10;
/** Of fewer words, the stop words of a sentence among them, none is one too many. */
const SEVERAL = 4;

/** Where a query took more files already, titles that are spelt a little differently are not worth six more. */
const MOST_FILES_BEFORE_TITLES = 6;

export const NOTHING_FOUND: QueryAnswer = {
  ranked: { documents: new Uint32Array(), scores: new Float32Array(), titled: new Uint8Array() },
  termsIn: () => [],
  problems: [],
  files: 0,
};

/** Whether there is nothing to see in a query, whatever invisible characters it holds. */
export function isBlank(query: string): boolean {
  return !/[^\p{White_Space}\p{Cc}\p{Cf}\p{Cs}]/u.test(query.slice(0, LONGEST_QUERY));
}

/** The different words of a query, folded; none where there is nothing to search for. */
export function queryWords(query: string): string[] {
  const words = wordsOf(query.slice(0, LONGEST_QUERY));
  const fewest = words.length > MOST_WORDS ? withoutOverlaps(words) : words;
  return [...new Set(fewest.map(({ text }) => cutTerm(text)))].slice(0, MOST_WORDS);
}

/**
 * Finds the documents that hold all words but stop words; there is at least one word. Where they don't fill a page, and
 * none has the words in its title, documents that hold most of several words follow; where next to none hold all,
 * likely spellings count first.
 * `asWritten`: only the documents that hold all words as they are.
 */
export async function answerQuery(
  words: readonly string[],
  { terms, spelling, ranker }: QueryContext,
  asWritten = false,
): Promise<QueryAnswer> {
  const begins = words.map((word, i) => i === words.length - 1 || !isShort(word));
  const alone = await Promise.all(words.map((word, i) => terms.find(word, begins[i]!)));
  const joined = await withJoined(
    words,
    alone,
    new Set(alone.flatMap((lookup) => lookup.files)),
    terms,
    false,
  );
  let lookups = joined.lookups;
  let found = rankedWords(lookups);
  const carrying = words
    .map((word, i) => ({ word, stem: lookups[i]!.stem }))
    .filter((_, i) => !found[i]!.isOptional);
  const phrases = await terms.phrased(carrying);
  // Who asks in a sentence inflects words; who types keywords gives them as they are.
  const isSentence = carrying.length < words.length;
  const phrased = isSentence ? phrases : { ...phrases, stemmed: phrases.exact };
  const problems = [...alone.flatMap((lookup) => lookup.problems), ...joined.problems];
  let files = joined.files;
  let exact = ranker.all(found, phrased);
  const answered = (ranked: Ranked, held: readonly RankedWord[], isSaid = true): QueryAnswer => {
    const corrected = isSaid ? correctedQuery(words, held, ranked) : undefined;
    return {
      ranked,
      termsIn: (document) =>
        held.flatMap((word, i) =>
          word.isOptional || !holds(word, document)
            ? []
            : [termsOfWord(words[i]!, word, begins[i]!)],
        ),
      ...(corrected !== undefined && { corrected }),
      problems,
      files: files.size,
    };
  };
  const isEnough = () => exact.documents.length > FEW || exact.titled.includes(carrying.length);
  if (!isEnough() && alone.some(({ variants }) => variants.length === 0)) {
    const more = await withJoined(words, alone, files, terms, true);
    problems.push(...more.problems);
    files = more.files;
    lookups = more.lookups;
    found = rankedWords(lookups);
    exact = ranker.all(found, phrased);
  }
  if (asWritten || exact.titled.includes(carrying.length)) return answered(exact, found);
  if (exact.documents.length > FEW) {
    const isWhole = exact.documents.length >= PLENTY || words.length < SEVERAL;
    return answered(isWhole ? exact : ranker.most(found, phrased), found);
  }
  let held = found;
  for (const suspects of suspectWords(words, lookups, exact.documents.length > 0)) {
    const widened = await withCorrections(words, found, suspects, files, { terms, spelling });
    problems.push(...widened.problems);
    files = widened.files;
    held = widened.words;
    const ranked = ranker.all(held, phrased);
    if (ranked.documents.length > exact.documents.length) return answered(ranked, held);
  }
  if (exact.documents.length > 0) return answered(ranker.most(found, phrased), found);
  // A title may have all words but one that another entry has ("fees fun", Feeds Fun): found, never said to be corrected.
  const rarest = rarestWords(lookups);
  if (carrying.length > 1 && rarest.includes(true) && files.size <= MOST_FILES_BEFORE_TITLES) {
    const suspects = { words: rarest, isDoubtful: true };
    const near = await withCorrections(words, held, suspects, files, { terms, spelling });
    problems.push(...near.problems);
    files = near.files;
    if (ranker.all(near.words, phrased).titled.includes(carrying.length)) {
      return answered(ranker.most(near.words, phrased), near.words, false);
    }
  }
  return answered(ranker.most(held, phrased), held);
}

/**
 * The terms of each word. Stop words exclude nothing, unless there are no others, and are no prefixes of anything but at
 * the end, where one may be typed in part ("Wikidata t").
 */
function rankedWords(lookups: readonly Lookup[]): RankedWord[] {
  if (lookups.every(({ isStopWord }) => isStopWord))
    return lookups.map(({ variants }) => ({ variants }));
  return withPhrases(lookups).map(({ variants, isStopWord }, i) => {
    if (!isStopWord) return { variants };
    const isWhole = i < lookups.length - 1;
    const meant = isWhole ? variants.filter(({ kind }) => kind === "exact") : variants;
    return { variants: meant, isOptional: true };
  });
}

/** What stands for a phrase stands for each of its words. */
function withPhrases(lookups: readonly Lookup[]): readonly Lookup[] {
  const typed = new Set(lookups.map(({ stem }) => stem));
  const phrases = lookups
    .flatMap((lookup) => lookup.phrases)
    .filter(({ stems }) => stems.every((stem) => typed.has(stem)));
  if (phrases.length === 0) return lookups;
  return lookups.map((lookup) => {
    const own = phrases.filter(({ stems }) => stems.includes(lookup.stem));
    return { ...lookup, variants: [...lookup.variants, ...own.map(({ variant }) => variant)] };
  });
}

/**
 * Which words to try in other spellings, in turn: those that next to nothing holds; where no document holds all words,
 * then the two rarest. Never stop words, nor words that entries hold in any form. Each word that is tried costs files.
 */
function suspectWords(
  words: readonly string[],
  lookups: readonly Lookup[],
  isDoubtful: boolean,
): Suspects[] {
  const holding = lookups.map(({ variants, isStopWord }, i) => {
    const isRight = isStopWord || isUnspaced(words[i]!) || isHeld(variants);
    return isRight ? Infinity : countOf(variants);
  });
  const rare = holding.map((count) => count <= (isDoubtful ? FEW : 0));
  const attempts = isDoubtful ? [rare] : [rare, twoLeast(holding)];
  return attempts
    .filter((suspected) => suspected.includes(true))
    .map((suspected) => ({ words: suspected, isDoubtful }));
}

/** Kinds of what entries hold, in whatever form, or what stands for it. */
const WRITTEN: ReadonlySet<Variant["kind"]> = new Set(["exact", "form", "synonym", "joined"]);

/** The two rarest words that entries hold. */
function rarestWords(lookups: readonly Lookup[]): boolean[] {
  return twoLeast(
    lookups.map(({ variants, isStopWord }) =>
      isStopWord || !isHeld(variants) ? Infinity : countOf(variants),
    ),
  );
}

/** Which counts are no more than the second least; infinite ones never. */
function twoLeast(counts: readonly number[]): boolean[] {
  const second = [...counts].sort((a, b) => a - b)[1] ?? Infinity;
  return counts.map((count) => count <= second && count < Infinity);
}

/** Whether entries hold a word in any form. */
function isHeld(variants: Lookup["variants"]): boolean {
  return variants.some(({ kind }) => WRITTEN.has(kind));
}

/** Very short words begin too many others. */
function isShort(word: string): boolean {
  return /^[\0-\x7f]{1,2}$/.test(word);
}
