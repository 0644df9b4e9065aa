/** Spelling suggestions: the known word that is nearest to an unknown one. */
import { editDistance } from "../../core/edit-distance.ts";

/** The nearest of the candidates, the first of several; undefined where none is near enough. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const target = word.toLowerCase();
  let best: string | undefined;
  let limit = maxDistance(word);
  for (const candidate of candidates) {
    if (candidate === word) continue;
    const distance = editDistance(target, candidate.toLowerCase(), limit);
    if (distance > limit) continue;
    best = candidate;
    if (distance === 0) return best;
    limit = distance - 1;
  }
  return best;
}

/** The largest edit distance of a suggestion: one edit for three letters. */
function maxDistance(word: string): number {
  return Math.max(1, Math.floor(word.length / 3));
}
