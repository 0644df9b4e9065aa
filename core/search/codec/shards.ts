/** Shards: sorted items in files of bounded size, and the directory that says which file an item would be in. */

/** Packs sorted items in order, each shard up to `limit` of size; a larger item has a shard to itself. There is always one. */
export function pack<T>(items: readonly T[], size: (item: T) => number, limit: number): T[][] {
  const shards: T[][] = [[]];
  let room = limit;
  for (const item of items) {
    const each = size(item);
    if (each > room && shards.at(-1)!.length > 0) {
      shards.push([]);
      room = limit;
    }
    shards.at(-1)!.push(item);
    room -= each;
  }
  return shards;
}

/** Shards of sorted keys → where each begins: no more of its first key than sets it apart from the key before. */
export function directoryOf(shards: readonly (readonly string[])[]): string[] {
  return shards.map((keys, i) => {
    const before = shards[i - 1]?.at(-1);
    return before === undefined ? "" : distinguish(before, keys[0]!);
  });
}

/** The number of the shard that a key would be in. */
export function shardOf(key: string, directory: readonly string[]): number {
  return Math.max(0, firstFrom(directory, key, true) - 1);
}

/** The index of the first of the sorted keys that is not before `key`, or that is after it. */
export function firstFrom(keys: readonly string[], key: string, after = false): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const each = keys[middle]!;
    if (each < key || (after && each === key)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Sorts after everything that begins with the key. */
export function endOf(key: string): string {
  return `${key}\uffff`;
}

/** The shortest beginning of `key` that is after `before`. */
function distinguish(before: string, key: string): string {
  let length = 1;
  while (length < key.length && key.slice(0, length) <= before) length++;
  return key.slice(0, length);
}
