/**
 * Questions as people ask them. Those of the default catalog are written by hand; those of others are made of an entry's
 * own words: some of the words that carry something in its summary and keywords, none of its title, in another order and
 * one in another form, in a sentence of words that carry nothing. More than one entry may fit such a question.
 */
import { readFileSync } from "node:fs";
import { isAvailable } from "../../core/entry-view.ts";
import { foldedWords } from "../../core/search/codec/words.ts";
import type { SearchDocument } from "../../core/search/write/documents.ts";
import { stopWordsOf } from "../../scripts/build/stop-words.ts";
import { projectPath } from "../../scripts/project.ts";
import { createRandom, pick, sample } from "./random.ts";
import { wordForms } from "./word-forms.ts";

/** A question, and the ids of the entries that answer it. */
export interface Question {
  query: string;
  right: readonly string[];
}

/** Those that are written for the default catalog. */
export function writtenQuestions(): Question[] {
  const text = readFileSync(projectPath("test/fixtures/queries.json"), "utf8");
  return (JSON.parse(text) as { query: string; first: string[] }[]).map(({ query, first }) => ({
    query,
    right: first,
  }));
}

const FRAMES: readonly (readonly [before: string, after: string])[] = [
  ["how do I", ""],
  ["how can I", "with it"],
  ["is there something that", ""],
  ["what can I use for", ""],
  ["where do I find something to", ""],
  ["I would like to", "but how"],
  ["which one has", "in it"],
];
const BETWEEN = ["the", "a", "of", "with", "and", "for my", "from the", "in"];
const WORDS = 4;

/** As many questions as there are entries with enough words, `most` at most. */
export function makeQuestions(
  documents: readonly SearchDocument[],
  seed: number,
  most: number,
): Question[] {
  const random = createRandom(seed);
  const stopWords = new Set(stopWordsOf(["en"]));
  const forms = wordForms(documents);
  const available = documents.filter(({ card }) => isAvailable(card));
  const questions = sample(available, available.length, random).flatMap(({ card }): Question[] => {
    const named = new Set(foldedWords(card.title));
    const carrying = (texts: readonly string[]) =>
      texts
        .flatMap(foldedWords)
        .filter((word) => /^[a-z]{3,}$/.test(word) && !stopWords.has(word) && !named.has(word));
    const said = [...new Set(carrying([card.summary]))];
    if (said.length < WORDS) return [];
    const keyword = random() < 0.5 ? sample(carrying(card.keywords), 1, random) : [];
    const words = [...new Set([...keyword, ...sample(said, WORDS, random)])].slice(0, WORDS);
    const at = words.findIndex((word) => forms.some(({ base }) => base === word));
    const others = forms.filter(({ base }) => base === words[at]);
    if (others.length > 0) words[at] = pick(others, random).form;
    return [{ query: sentence(sample(words, words.length, random), random), right: [card.id] }];
  });
  return questions.slice(0, most);
}

function sentence(words: readonly string[], random: () => number): string {
  const [before, after] = pick(FRAMES, random);
  const middle = words.flatMap((word, i) => (i === 0 ? [word] : [pick(BETWEEN, random), word]));
  return [before, ...middle, after].join(" ").trim();
}
