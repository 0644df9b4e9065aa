/** An invented language: words by syllables, used as often as Zipf's law says, with a vocabulary for each topic. */
import { pick } from "./random.ts";

type Random = () => number;

/** Draws an index below `size`: the first is drawn most often, the nth about 1/n^`skew` as often. */
export function zipf(size: number, skew: number, random: Random): () => number {
  const sums = new Float64Array(size);
  let sum = 0;
  for (let i = 0; i < size; i++) sums[i] = sum += 1 / (i + 1) ** skew;
  return () => {
    const wanted = random() * sum;
    let low = 0;
    let high = size - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle]! < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

const ONSETS =
  "b c d f g h j k l m n p r s t v w z br ch cl cr dr fl gr pl pr sh sk sl sp st th tr".split(" ");
const VOWELS = "a e i o u a e i o ai ea ee ou".split(" ");
const CODAS = ["", "", "", "n", "r", "l", "s", "t", "m", "ck", "nd", "st", "ng"];
const ENDINGS = ["", "", "", "", "s", "er", "ing", "ed", "ion", "al", "ity"];
/** Syllables before the ending. */
const LENGTHS = [1, 1, 2, 2, 2, 3, 3];

/** Different words, the short ones not kept for the front. */
export function makeWords(size: number, random: Random): string[] {
  const words = new Set<string>();
  while (words.size < size) {
    let word = "";
    for (let i = pick(LENGTHS, random); i > 0; i--) {
      word += pick(ONSETS, random) + pick(VOWELS, random) + pick(CODAS, random);
    }
    words.add(word + pick(ENDINGS, random));
  }
  return [...words];
}

/** Text about a topic. */
export interface Topic {
  word(): string;
  /** A sentence of about so many words. */
  sentence(length: number): string;
}

/** Topics that share the language's common words and have words of their own. */
export function makeTopics(count: number, vocabulary: readonly string[], random: Random): Topic[] {
  const anyIndex = zipf(vocabulary.length, 1.05, random);
  return Array.from({ length: count }, () => {
    const own = Array.from({ length: 300 }, () => pick(vocabulary, random));
    const ownIndex = zipf(own.length, 0.9, random);
    const word = () => own[ownIndex()]!;
    const sentence = (length: number) => {
      const words = Array.from(
        { length: Math.max(3, Math.round(length * (0.6 + 0.8 * random()))) },
        () => (random() < 0.35 ? word() : vocabulary[anyIndex()]!),
      );
      return `${capital(words.join(" "))}.`;
    };
    return { word, sentence };
  });
}

/** With a capital letter. */
export function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
