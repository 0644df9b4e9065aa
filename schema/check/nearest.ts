/** "Did you mean …": the known word that is nearest to one that is not known. */
import { editDistance } from "../../core/edit-distance.ts";

/** The nearest of the candidates, the first of several; undefined where none is near enough to be meant. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let limit = farthest(word);
  for (const candidate of candidates) {
    if (candidate === word) continue;
    const steps = editDistance(wanted, candidate.toLowerCase(), limit);
    if (steps > limit) continue;
    best = candidate;
    if (steps === 0) return best;
    limit = steps - 1;
  }
  return best;
}

/** How many steps away a word may be to be suggested: one in three letters. */
function farthest(word: string): number {
  return Math.max(1, Math.floor(word.length / 3));
}
