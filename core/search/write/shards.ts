/** Shards: sorted items in files of bounded size, and the directory that says where each file begins. */

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
  let length = 1;
  while (length < key.length && key.slice(0, length) <= before) length++;
  return key.slice(0, length);
}
