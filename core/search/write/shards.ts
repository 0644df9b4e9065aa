/** Shards: sorted items in files of bounded size, and the directory that says where each file begins. */

/**
 * Packs sorted items in order, each shard up to `limit` of size; a larger item has a shard to itself. There is always one.
 * `cost`: how bad it is to begin a shard with the item of that number; once it is half full, a shard ends where that is
 * least, and as late as it can.
 */
export function pack<T>(
  items: readonly T[],
  size: (item: T) => number,
  limit: number,
  cost: (i: number) => number = () => 0,
): T[][] {
  const shards: T[][] = [];
  let from = 0;
  do {
    let [end, taken, least] = [from, 0, Infinity];
    for (let next = from + 1; next <= items.length; next++) {
      taken += size(items[next - 1]!);
      if (taken > limit && next > from + 1) break;
      const isEarly = taken < limit / 2;
      const each = next === items.length ? 0 : isEarly ? Infinity : cost(next);
      if (each <= least) [end, least] = [next, each];
    }
    shards.push(items.slice(from, end));
    from = end;
  } while (from < items.length);
  return shards;
}

/** How many characters a key shares with the one before: what is typed in part and begins both takes two files then. */
export function sharedWithLast(keys: readonly string[]): (i: number) => number {
  return (i) => sharedLength(keys[i - 1]!, keys[i]!);
}

/** Shards of sorted keys → where each begins: no more of its first key than sets it apart from the key before. */
export function directoryOf(shards: readonly (readonly string[])[]): string[] {
  return shards.map((keys, i) => {
    const before = shards[i - 1]?.at(-1);
    return before === undefined ? "" : distinguish(before, keys[0]!);
  });
}

/** Words, each in the shard that it would be in, sorted and once. */
export function inShards(words: readonly string[], directory: readonly string[]): string[][] {
  const shards: string[][] = directory.map(() => []);
  for (const word of [...new Set(words)].sort((a, b) => (a < b ? -1 : 1))) {
    const after = directory.findIndex((start) => start > word);
    shards[Math.max(0, after === -1 ? directory.length - 1 : after - 1)]!.push(word);
  }
  return shards;
}

/** The shortest prefix of `key` that is after `before`. */
function distinguish(before: string, key: string): string {
  return key.slice(0, sharedLength(before, key) + 1);
}

/** How many characters two keys begin with alike. */
function sharedLength(before: string, key: string): number {
  let length = 0;
  while (length < key.length && key[length] === before[length]) length++;
  return length;
}
