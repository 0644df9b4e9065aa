/** Known items: queries by someone who knows the title and types it whole, half, with a mistake, or in another order. */
import { createRandom, pick, sample } from "./random.ts";

export const WAYS = ["whole", "half", "typo", "swapped"] as const;
export type Way = (typeof WAYS)[number];

/** A query, and the id of the entry that it means. */
export interface KnownItem {
  query: string;
  id: string;
}

/** Each title typed in each way, as far as it can be: no mistake in three letters, no other order of one word. */
export function knownItems(
  entries: readonly { id: string; title: string }[],
  seed: number,
  most: number,
): Record<Way, KnownItem[]> {
  const random = createRandom(seed);
  const chosen = sample(entries, most, random);
  const typed = (way: (title: string) => string | undefined) =>
    chosen.flatMap(({ id, title }) => {
      const query = way(title);
      return query === undefined ? [] : [{ id, query }];
    });
  return {
    whole: typed((title) => title),
    half: typed(half),
    typo: typed((title) => mistype(title, random)),
    swapped: typed((title) => swap(title, random)),
  };
}

/** The first half of the title's characters. */
function half(title: string): string {
  const characters = [...title];
  return characters
    .slice(0, Math.ceil(characters.length / 2))
    .join("")
    .trim();
}

/** One mistake in one of the words of four letters or more: a letter wrong, missing, too many, or swapped with the next. */
function mistype(title: string, random: () => number): string | undefined {
  const words = [...title.matchAll(/[\p{L}\p{N}]{4,}/gu)];
  if (words.length === 0) return undefined;
  const { 0: word, index } = pick(words, random);
  const at = Math.floor(random() * word.length);
  const letter = pick([..."abcdefghijklmnopqrstuvwxyz"], random);
  const [head, tail] = [word.slice(0, at), word.slice(at)];
  const mistaken = pick(
    [
      head + letter + tail.slice(1),
      head + tail.slice(1),
      head + letter + tail,
      head + (tail[1] ?? "") + tail[0]! + tail.slice(2),
    ],
    random,
  );
  if (mistaken === word) return undefined;
  return title.slice(0, index) + mistaken + title.slice(index + word.length);
}

function swap(title: string, random: () => number): string | undefined {
  const words = title.split(/\s+/);
  if (words.length < 2) return undefined;
  const at = Math.floor(random() * (words.length - 1));
  [words[at], words[at + 1]] = [words[at + 1]!, words[at]!];
  return words.join(" ");
}
