/** Shards: which file of sorted items an item would be in, and where. */

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
