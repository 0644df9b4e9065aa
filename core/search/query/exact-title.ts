/** Exact titles: the characters as they were typed, which the index knows only folded, against the titles on a page. */

/** A result whose card is there. */
export interface TitledResult {
  title: string;
  /** Results change their order only within a group. */
  group: unknown;
}

/**
 * The same results; what was typed decides between those that the index can't tell apart. Where it holds more than
 * letters and digits, titles that begin with it go first ("C++", "Name (kind)"); among all that begin with it, those
 * with the same capitals.
 */
export function preferExactTitle<T extends TitledResult>(
  results: readonly T[],
  query: string,
): T[] {
  const typed = query.trim();
  const ordered = [...results];
  for (const group of new Set(results.map((each) => each.group))) {
    const indexes = [...results.keys()].filter((i) => results[i]!.group === group);
    const own = arrange(
      indexes.map((i) => results[i]!),
      typed,
    );
    indexes.forEach((index, i) => (ordered[index] = own[i]!));
  }
  return ordered;
}

function arrange<T extends TitledResult>(results: readonly T[], typed: string): T[] {
  const isPlain = /^[\p{L}\p{N}\s]*$/u.test(typed);
  const folded = typed.toLowerCase();
  const begin = results.filter(({ title }) => title.toLowerCase().startsWith(folded));
  const others = results.filter((each) => !begin.includes(each));
  const exact = begin.filter(({ title }) => title.startsWith(typed));
  const sorted = [...exact, ...begin.filter((each) => !exact.includes(each))];
  if (!isPlain) return [...sorted, ...others];
  return results.map((each) => (begin.includes(each) ? sorted.shift()! : each));
}
