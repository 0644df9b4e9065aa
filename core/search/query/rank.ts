/** Ranking: the documents that hold the words of a query, and how well. */
import { NO_PHRASE, type Phrased } from "./terms.ts";
import { countOf, type Variant } from "./variants.ts";
import { LATER, NOWHERE, PART } from "../codec/weights.ts";

/** A word of a query with the terms that it stands for. */
export interface RankedWord {
  variants: readonly Variant[];
  /** A stop word: ranks documents, and excludes none. */
  isOptional?: boolean;
}

/** Documents without an order, the score of each at the same index. */
export interface Ranked {
  documents: Uint32Array;
  scores: Float32Array;
  /** Words that stand in the title, stop words not counted, at the same index. */
  titled: Uint8Array;
}

export interface Ranker {
  /** The documents that hold all words; `phrased`: those that have them as a whole keyword. */
  all(words: readonly RankedWord[], phrased?: Phrased): Ranked;
  /** The documents that hold what matters most of the words; those that hold all of them first. */
  most(words: readonly RankedWord[], phrased?: Phrased): Ranked;
}

/** The typed words are the whole title, or begin it in their order. */
const WHOLE_TITLE = 1.5;
const IN_ORDER = 1.25;
/** The title holds the stop words, too: who types it whole or half is meant by them. */
const EVERY_WORD = 2;
const DEPRECATED = 0.6;
/** The share of the best coverage that a document needs where not all words are asked for. */
const MOST = 0.6;
/** The same in a sentence of which so few documents hold that much. */
const SOME = 0.3;
const FEW = 2;
/** The power of a word's weight in the coverage: a rare word of a question ("spanish") is seldom what it is about. */
const SPREAD = 0.7;
/** What a document is worth that lacks a word, against one with all of them that fits as well. */
const INCOMPLETE = 0.7;
/** The words are all of a keyword: that says more than one word of a title, if not more than all of them there. */
const WHOLE_KEYWORD = 1.8;
/** The same where the entry has a word of it in another form. */
const OTHER_KEYWORD = 1.4;
/** What a stop word is worth against another word that is as rare. */
const STOP_WORD = 0.2;
/** The power of each word's weight in a sentence, which describes: one word of it in a title says little of the others. */
const EVEN = 0.6;
/**
 * The share of a word that is covered where only a description mentions it: that holds much, and rare words of a question
 * ("quickly", "last", "write") too. In a summary or among the keywords a word is covered whole.
 */
const MENTIONED = 0.55;
const IN_SUMMARY = 3;

/** A word with what ranks it. */
interface Weighed extends RankedWord {
  /** Its place in the query, and its place there without the stop words. */
  order: number;
  carryingOrder: number;
  holding: number;
  idf: number;
}

/** Makes the ranker for `count` documents, those in full use before `preferred`. Its memory is used again each time. */
export function createRanker(count: number, preferred: number): Ranker {
  const best = new Float32Array(count);
  const bestLength = new Uint8Array(count);
  const bestPosition = new Uint8Array(count);
  const bestCovers = new Float32Array(count);
  const score = new Float32Array(count);
  const covered = new Float32Array(count);
  const held = new Uint8Array(count);
  const titled = new Uint8Array(count);
  const titledStopWords = new Uint8Array(count);
  const inOrder = new Uint8Array(count);
  const length = new Uint8Array(count);
  const touched = new Uint32Array(count);

  /** Whether the words are a sentence. */
  let evens = false;

  /** Adds a word's best variant to each document that passes and holds it, and gives back how many do. */
  const add = (
    { variants, order, carryingOrder, idf, isOptional = false }: Weighed,
    passes?: (document: number) => boolean,
  ) => {
    let size = 0;
    for (const { postings } of variants) {
      for (const { weight, position, length, rest, documents } of postings) {
        const covers = position < NOWHERE || rest >= IN_SUMMARY ? 1 : MENTIONED;
        for (const document of documents) {
          if (passes && !passes(document)) continue;
          const known = best[document]!;
          if (weight <= known) continue;
          if (known === 0) touched[size++] = document;
          best[document] = weight;
          bestPosition[document] = position;
          bestLength[document] = length;
          bestCovers[document] = covers;
        }
      }
    }
    for (let i = 0; i < size; i++) {
      const document = touched[i]!;
      const position = bestPosition[document]!;
      score[document]! += (evens ? best[document]! ** EVEN : best[document]!) * idf;
      best[document] = 0;
      if (position < NOWHERE) {
        (isOptional ? titledStopWords : titled)[document]!++;
        length[document] = position === PART ? 0 : bestLength[document]!;
        const isInOrder =
          position === Math.min(order, LATER) || position === Math.min(carryingOrder, LATER);
        if (position < PART && isInOrder && !isOptional) inOrder[document]!++;
      }
      if (isOptional) continue;
      covered[document]! += idf ** SPREAD * bestCovers[document]!;
      held[document]!++;
    }
    return touched.slice(0, size);
  };

  const take = (
    documents: Uint32Array,
    words: number,
    stopWords: number,
    seen: readonly Uint32Array[],
    { exact, stemmed }: Phrased,
  ): Ranked => {
    const [exactly, inForms] = [new Set(exact), new Set(stemmed)];
    // A keyword goes before a part of a title, never before a title that holds all words.
    const leastOfTitles = exact.length > 0 ? WHOLE_KEYWORD : stemmed.length > 0 ? OTHER_KEYWORD : 1;
    const scores = new Float32Array(documents.length);
    const inTitle = new Uint8Array(documents.length);
    documents.forEach((document, i) => {
      const isTitle = titled[document] === words;
      const keyword = exactly.has(document)
        ? WHOLE_KEYWORD
        : inForms.has(document)
          ? OTHER_KEYWORD
          : 1;
      const isWhole = length[document] === words + titledStopWords[document]!;
      const bonus =
        (isTitle && isWhole ? WHOLE_TITLE : 1) *
        (isTitle && inOrder[document] === words ? IN_ORDER : 1) *
        (isTitle && stopWords > 0 && titledStopWords[document] === stopWords ? EVERY_WORD : 1) *
        (isTitle ? leastOfTitles : keyword) *
        (document < preferred ? 1 : DEPRECATED);
      scores[i] = score[document]! * bonus;
      inTitle[i] = titled[document]!;
    });
    for (const list of seen) {
      for (const document of list) {
        score[document] =
          covered[document] =
          held[document] =
          titled[document] =
          titledStopWords[document] =
          inOrder[document] =
            0;
      }
    }
    return { documents, scores, titled: inTitle };
  };

  /** The words that carry something, the rarest first: the others then look at few documents. Then the stop words. */
  const weigh = (words: readonly RankedWord[]) => {
    let carrying = 0;
    const weighed = words.map((word, order): Weighed => {
      const holding = countOf(word.variants);
      const idf = Math.log1p(count / (1 + Math.min(holding, count)));
      const carryingOrder = word.isOptional ? Infinity : carrying++;
      return {
        ...word,
        order,
        carryingOrder,
        holding,
        idf: word.isOptional ? idf * STOP_WORD : idf,
      };
    });
    evens = carrying > 1 && carrying < words.length;
    return {
      needed: weighed.filter(({ isOptional }) => !isOptional).sort((a, b) => a.holding - b.holding),
      optional: weighed.filter(({ isOptional }) => isOptional),
    };
  };

  return {
    all(words, phrased = NO_PHRASE) {
      const { needed, optional } = weigh(words);
      const seen: Uint32Array[] = [];
      for (const word of needed) {
        const before = seen.length;
        seen.push(add(word, before === 0 ? undefined : (document) => held[document] === before));
      }
      for (const word of optional) add(word, (document) => held[document] === needed.length);
      return take(
        seen.at(-1) ?? new Uint32Array(),
        needed.length,
        optional.length,
        seen.slice(0, 1),
        phrased,
      );
    },
    most(words, phrased = NO_PHRASE) {
      const { needed, optional } = weigh(words);
      const known = needed.filter(({ holding }) => holding > 0);
      const seen = known.map((word) => add(word));
      for (const word of optional) add(word, (document) => held[document]! > 0);
      const found = new Set(seen.flatMap((list) => [...list]));
      let highest = 0;
      for (const document of found) highest = Math.max(highest, covered[document]!);
      const holding = (share: number) =>
        [...found].filter(
          (document) => held[document] === known.length || covered[document]! >= highest * share,
        );
      const most = holding(MOST);
      const kept = optional.length > 0 && most.length <= FEW ? holding(SOME) : most;
      for (const document of kept) {
        if (held[document]! < known.length)
          score[document]! *= (INCOMPLETE * covered[document]!) / highest;
      }
      const documents = Uint32Array.from(kept.sort((a, b) => a - b));
      return take(documents, needed.length, optional.length, seen, phrased);
    },
  };
}
