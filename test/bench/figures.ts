/** Figures: medians, percentiles, the reciprocal rank of known items, and what other forms and questions find. */
import type { KnownItem } from "./known-items.ts";
import type { Question } from "./questions.ts";
import type { WordForm } from "./word-forms.ts";

/** The value that a share of the values does not exceed; NaN of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** A query → the ids that it finds, the best first. */
export type Search = (query: string) => Promise<readonly string[]>;

/** The mean of 1 / rank of the wanted id among the first ten, 0 where it is not there. */
export async function reciprocalRank(items: readonly KnownItem[], search: Search): Promise<number> {
  let sum = 0;
  for (const { query, id } of items) {
    const rank = (await search(query)).slice(0, 10).indexOf(id) + 1;
    if (rank > 0) sum += 1 / rank;
  }
  return items.length > 0 ? sum / items.length : NaN;
}

/** The mean share of a word's first ten results that its other form has among its own; words that find nothing left out. */
export async function recallOfForms(forms: readonly WordForm[], search: Search): Promise<number> {
  const known = new Map<string, readonly string[]>();
  const shares: number[] = [];
  for (const { base, form } of forms) {
    const wanted = known.get(base) ?? (await search(base)).slice(0, 10);
    known.set(base, wanted);
    if (wanted.length === 0) continue;
    const found = new Set((await search(form)).slice(0, 10));
    shares.push(wanted.filter((id) => found.has(id)).length / wanted.length);
  }
  return mean(shares);
}

/** The share of questions with a right answer among the first three. */
export async function answered(questions: readonly Question[], search: Search): Promise<number> {
  const hits: number[] = [];
  for (const { query, right } of questions) {
    const first = (await search(query)).slice(0, 3);
    hits.push(right.some((id) => first.includes(id)) ? 1 : 0);
  }
  return mean(hits);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
