/** The queries that latency and traffic are measured with. */
import { isAvailable } from "../../core/search/facet-index.ts";
import { type KnownItem, knownItems, type Way } from "./known-items.ts";
import type { Corpus } from "./corpora.ts";
import { createRandom, pick } from "./random.ts";
import { foldedWords } from "../../core/search/words.ts";

export interface Queries {
  /** 200 of all kinds. */
  mixed: readonly string[];
  known: Readonly<Record<Way, readonly KnownItem[]>>;
}

const SHARES: Readonly<Record<Way, number>> = { whole: 40, half: 60, typo: 40, swapped: 20 };

/** Known items in each way. */
const MOST = 1000;

/** Known items, and a mix of them with one or two words that summaries use. */
export function queriesFor({ sources }: Corpus, seed = 7): Queries {
  const random = createRandom(seed);
  const known = knownItems(
    // What is planned or retired stands outside the list.
    sources.map(({ card }) => card).filter(isAvailable),
    seed,
    MOST,
  );
  const typed = Object.entries(SHARES).flatMap(([way, count]) =>
    known[way as Way].slice(0, count).map(({ query }) => query),
  );
  const words = () => {
    const all = foldedWords(pick(sources, random).card.summary);
    return all.length === 0
      ? []
      : [pick(all, random), ...(random() < 0.5 ? [pick(all, random)] : [])];
  };
  const asked = [...typed];
  while (asked.length < 200) {
    const text = words().join(" ");
    if (text !== "") asked.push(text);
  }
  return { mixed: asked, known };
}
