/** Literal: the characters as they were typed, which the index knows only folded, against the titles on a page. */

/** What a result is ordered by once its card is there. */
export interface Placed {
  title: string;
  /** Results trade places only with those of the same kind. */
  kind: unknown;
}

/**
 * The same results; what was typed decides between those that the index can't tell apart. Where it holds more than
 * letters and digits, titles that begin with it go first ("C++", "Name (kind)"); among all that begin with it, those
 * with the same capitals.
 */
export function preferLiteral<T extends Placed>(results: readonly T[], query: string): T[] {
  const typed = query.trim();
  const ordered = [...results];
  for (const kind of new Set(results.map((each) => each.kind))) {
    const places = [...results.keys()].filter((i) => results[i]!.kind === kind);
    const own = arrange(
      places.map((i) => results[i]!),
      typed,
    );
    places.forEach((place, i) => (ordered[place] = own[i]!));
  }
  return ordered;
}

function arrange<T extends Placed>(results: readonly T[], typed: string): T[] {
  const isPlain = /^[\p{L}\p{N}\s]*$/u.test(typed);
  const folded = typed.toLowerCase();
  const begin = results.filter(({ title }) => title.toLowerCase().startsWith(folded));
  const others = results.filter((each) => !begin.includes(each));
  const exact = begin.filter(({ title }) => title.startsWith(typed));
  const sorted = [...exact, ...begin.filter((each) => !exact.includes(each))];
  if (!isPlain) return [...sorted, ...others];
  return results.map((each) => (begin.includes(each) ? sorted.shift()! : each));
}
