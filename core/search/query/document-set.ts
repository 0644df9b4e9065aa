/** Sets of documents: one byte a document, 1 = in the set. */

export type DocumentSet = Uint8Array;

/** Documents `from` up to, not including, `to`. */
export function rangeSet(count: number, from: number, to: number): DocumentSet {
  return new Uint8Array(count).fill(1, from, to);
}

/** The documents of all lists; numbers beyond `count`, as damaged files may have, are dropped. */
export function unionSet(count: number, lists: Iterable<Uint32Array>): DocumentSet {
  const set = new Uint8Array(count);
  for (const list of lists) for (const document of list) set[document] = 1;
  return set;
}

/** The documents that are in all sets; there is at least one set, and one alone is given back as it is. */
export function intersectSets(sets: readonly DocumentSet[]): DocumentSet {
  const [first, ...others] = sets;
  if (others.length === 0) return first!;
  const set = first!.slice();
  for (const other of others) for (let i = 0; i < set.length; i++) set[i]! &= other[i]!;
  return set;
}

/** How many of the listed documents are in the set. */
export function countIn(set: DocumentSet, list: Uint32Array): number {
  let count = 0;
  for (const document of list) count += set[document] ?? 0;
  return count;
}

/** The documents of a set, ascending. */
export function listOf(set: DocumentSet): Uint32Array {
  const list = new Uint32Array(set.length);
  let size = 0;
  for (let i = 0; i < set.length; i++) if (set[i]) list[size++] = i;
  return list.slice(0, size);
}
