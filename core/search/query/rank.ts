/** Ranking: the documents that hold the words of a query, and how well. */
import type { Variant } from "./terms.ts";
import { NOWHERE, PART } from "../codec/weights.ts";

/** A word of a query with the terms that it stands for. */
export interface RankedWord {
  variants: readonly Variant[];
}

/** Documents without an order, the score of each at the same index. */
export interface Ranked {
  documents: Uint32Array;
  scores: Float32Array;
  /** Words that stand in the title, at the same index. */
  titled: Uint8Array;
}

export interface Ranker {
  /** The documents that hold all words. */
  all(words: readonly RankedWord[]): Ranked;
  /** The documents that hold what matters most of the words. */
  most(words: readonly RankedWord[]): Ranked;
}

/** The typed words are the whole title, or begin it in their order. */
const WHOLE_TITLE = 1.5;
const IN_ORDER = 1.25;
const DEPRECATED = 0.6;
/** The share of the best coverage that a document needs where none holds all words. */
const MOST = 0.7;

/** Makes the ranker for `count` documents, those in full use before `preferred`. Its memory is used again each time. */
export function createRanker(count: number, preferred: number): Ranker {
  const best = new Float32Array(count);
  const bestLength = new Uint8Array(count);
  const bestPosition = new Uint8Array(count);
  const score = new Float32Array(count);
  const covered = new Float32Array(count);
  const held = new Uint8Array(count);
  const titled = new Uint8Array(count);
  const inOrder = new Uint8Array(count);
  const length = new Uint8Array(count);
  const touched = new Uint32Array(count);

  /** Adds a word's best variant to each document that holds it, and gives back how many do. */
  const add = (
    variants: readonly Variant[],
    order: number,
    idf: number,
    needed: number | undefined,
  ) => {
    let size = 0;
    for (const { postings } of variants) {
      for (const { weight, position, length, documents } of postings) {
        for (const document of documents) {
          if (needed !== undefined && held[document] !== needed) continue;
          const known = best[document]!;
          if (weight <= known) continue;
          if (known === 0) touched[size++] = document;
          best[document] = weight;
          bestPosition[document] = position;
          bestLength[document] = length;
        }
      }
    }
    for (let i = 0; i < size; i++) {
      const document = touched[i]!;
      score[document]! += best[document]! * idf;
      covered[document]! += idf;
      held[document]!++;
      const position = bestPosition[document]!;
      if (position < NOWHERE) {
        titled[document]!++;
        length[document] = position === PART ? 0 : bestLength[document]!;
        if (position < PART && position === Math.min(order, 3)) inOrder[document]!++;
      }
      best[document] = 0;
    }
    return touched.slice(0, size);
  };

  const take = (documents: Uint32Array, words: number, seen: readonly Uint32Array[]): Ranked => {
    const scores = new Float32Array(documents.length);
    const inTitle = new Uint8Array(documents.length);
    documents.forEach((document, i) => {
      const isTitle = titled[document] === words;
      const bonus =
        (isTitle && length[document] === words ? WHOLE_TITLE : 1) *
        (isTitle && inOrder[document] === words ? IN_ORDER : 1) *
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
          inOrder[document] =
            0;
      }
    }
    return { documents, scores, titled: inTitle };
  };

  const weigh = (words: readonly RankedWord[]) =>
    words
      .map(({ variants }, order) => {
        const holding = variants.reduce((sum, variant) => sum + variant.count, 0);
        return {
          variants,
          order,
          holding,
          idf: Math.log1p(count / (1 + Math.min(holding, count))),
        };
      })
      // The rarest word first: the others then look at few documents.
      .sort((a, b) => a.holding - b.holding);

  return {
    all(words) {
      const seen: Uint32Array[] = [];
      for (const { variants, order, idf } of weigh(words)) {
        seen.push(add(variants, order, idf, seen.length));
      }
      return take(seen.at(-1) ?? new Uint32Array(), words.length, seen.slice(0, 1));
    },
    most(words) {
      const weighed = weigh(words).filter(({ holding }) => holding > 0);
      const seen = weighed.map(({ variants, order, idf }) => add(variants, order, idf, undefined));
      const found = new Set(seen.flatMap((list) => [...list]));
      let highest = 0;
      for (const document of found) highest = Math.max(highest, covered[document]!);
      const kept = [...found].filter((document) => covered[document]! >= highest * MOST);
      return take(Uint32Array.from(kept.sort((a, b) => a - b)), words.length, seen);
    },
  };
}
