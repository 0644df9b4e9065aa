/** The first few of many, without sorting them all. */

/** The indexes below `count` that come first by `compare`, `limit` of them at most, in order. */
export function topIndexes(
  count: number,
  limit: number,
  compare: (a: number, b: number) => number,
): number[] {
  const top: number[] = [];
  if (limit <= 0) return top;
  for (let i = 0; i < count; i++) {
    if (top.length === limit && compare(i, top[limit - 1]!) >= 0) continue;
    let low = 0;
    let high = top.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(i, top[middle]!) < 0) high = middle;
      else low = middle + 1;
    }
    top.splice(low, 0, i);
    if (top.length > limit) top.pop();
  }
  return top;
}
