/** Ranges of whole numbers. Pages with older libraries have an `Array.from` of their own, which makes something else. */

/** The numbers from one to before another; none where there are none. */
export function range(from: number, end: number): number[] {
  return [...Array(Math.max(0, end - from)).keys()].map((i) => from + i);
}
