/** Figures: medians, percentiles, and the reciprocal rank of known items. */
import type { KnownItem } from "./known-items.ts";

/** The value that a share of the values does not exceed; NaN of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** The mean of 1 / rank of the wanted id among the first ten, 0 where it is not there. */
export async function reciprocalRank(
  items: readonly KnownItem[],
  search: (query: string) => Promise<readonly string[]>,
): Promise<number> {
  let sum = 0;
  for (const { query, id } of items) {
    const rank = (await search(query)).slice(0, 10).indexOf(id) + 1;
    if (rank > 0) sum += 1 / rank;
  }
  return items.length > 0 ? sum / items.length : NaN;
}
