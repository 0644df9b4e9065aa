/** Nearest terms: what of a vocabulary resembles the words of a query that finds nothing. */
import type { Term } from "../../catalog.ts";
import { editDistance } from "../../edit-distance.ts";
import { foldedWords } from "../codec/words.ts";
import { LONGEST_QUERY } from "./query.ts";

/** Words of fewer letters begin too many others. */
const SHORTEST = 4;
/** Of longer words one letter may be wrong. */
const LONG = 6;
/** A word that is in more than this share of the terms tells nothing. */
const COMMON = 0.2;
const TITLE_WEIGHT = 3;

type Named = Pick<Term, "id" | "title" | "description">;

/** The terms whose title or description has words that begin like those of the query, `most` at most, the nearest first. */
export function nearestTerms<T extends Named>(
  query: string,
  terms: readonly T[],
  most: number,
): T[] {
  const wanted = [...new Set(foldedWords(query.slice(0, LONGEST_QUERY)))].filter(
    (word) => word.length >= SHORTEST,
  );
  const texts = terms.map(({ title, description }) => [
    foldedWords(title),
    foldedWords(description),
  ]);
  const scores = terms.map(() => 0);
  for (const word of wanted) {
    const worths = texts.map(([title = [], about = []]) => {
      if (title.some((each) => isAlike(word, each))) return TITLE_WEIGHT;
      return Number(about.some((each) => isAlike(word, each)));
    });
    const holding = worths.filter((worth) => worth > 0).length;
    // In a short vocabulary one term is a large share of it.
    if (holding > Math.max(1, COMMON * terms.length)) continue;
    worths.forEach((worth, i) => (scores[i]! += worth / holding || 0));
  }
  return terms
    .map((term, i) => ({ term, score: scores[i]! }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ term }) => term);
}

/** Whether two words are forms of one, as far as that can be seen from their letters. */
function isAlike(a: string, b: string): boolean {
  if (b.length < SHORTEST) return false;
  const stem = Math.max(SHORTEST, Math.min(a.length, b.length) - 3);
  if (a.slice(0, stem) === b.slice(0, stem) && Math.abs(a.length - b.length) <= 4) return true;
  return Math.min(a.length, b.length) >= LONG && editDistance(a, b, 1) <= 1;
}
