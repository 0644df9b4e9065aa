/** The queries that latency and traffic are measured with. */
import { isAvailable } from "../../core/entry-view.ts";
import { type KnownItem, knownItems, type Way } from "./known-items.ts";
import type { Corpus } from "./corpora.ts";
import type { Question } from "./questions.ts";
import { createRandom, pick, sample } from "./random.ts";
import { type WordForm, wordForms } from "./word-forms.ts";
import { foldedWords } from "../../core/search/codec/words.ts";
import type { SearchDocument } from "../../core/search/write/documents.ts";

export interface Queries {
  /** 200 of all kinds. */
  mixed: readonly string[];
  known: Readonly<Record<Way, readonly KnownItem[]>>;
  forms: readonly WordForm[];
  questions: readonly Question[];
  /** All words that entries hold, and their other forms: right as they are. */
  goodWords: readonly string[];
}

/** Queries that nobody means. */
export const BAD_QUERIES: readonly string[] = [
  "x".repeat(10_000),
  "word ".repeat(2_000),
  Array.from({ length: 2_000 }, (_, i) => `w${i}`).join(" "),
  `e${"\u0301".repeat(10_000)}`,
  "!?.,;".repeat(2_000),
  "\u0000\u0007\u001b",
  "\ud800 \udc00",
  "\u202e\u200f\u202c",
  "\u200fthe\u202c \u202eof",
  "シェル".repeat(3_000),
];

const SHARES: Readonly<Record<Way, number>> = { whole: 40, half: 60, typo: 40, swapped: 20 };

/** Known items in each way. */
const MOST = 1000;
const MOST_FORMS = 300;

/** Known items, and a mix of them with one or two words that summaries use. */
export function queriesFor({ documents, questions }: Corpus, seed = 7): Queries {
  const random = createRandom(seed);
  const known = knownItems(
    // What is planned or retired stands outside the list.
    documents.map(({ card }) => card).filter(isAvailable),
    seed,
    MOST,
  );
  const typed = Object.entries(SHARES).flatMap(([way, count]) =>
    known[way as Way].slice(0, count).map(({ query }) => query),
  );
  const words = () => {
    const all = foldedWords(pick(documents, random).card.summary);
    return all.length === 0
      ? []
      : [pick(all, random), ...(random() < 0.5 ? [pick(all, random)] : [])];
  };
  const asked = [...typed];
  while (asked.length < 200) {
    const text = words().join(" ");
    if (text !== "") asked.push(text);
  }
  const forms = questions ? wordForms(documents) : [];
  return {
    mixed: asked,
    known,
    forms: sample(forms, MOST_FORMS, random),
    questions: questions ?? [],
    goodWords: questions
      ? [...new Set([...wordsIn(documents), ...forms.map(({ form }) => form)])]
      : [],
  };
}

function wordsIn(documents: readonly SearchDocument[]): string[] {
  return documents.flatMap(({ card, texts }) =>
    [card.title, ...Object.values(texts).flat()].flatMap(foldedWords),
  );
}
