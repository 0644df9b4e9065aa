/** Joined words: neighbours of a query that entries write as one word, and words that they write as two. */
import type { SearchProblem } from "./store.ts";
import type { Lookup, Terms } from "./terms.ts";
import type { Posting, Variant } from "./variants.ts";
import { isUnspaced } from "../codec/words.ts";

/** What the look-ups came to, with what was found joined or apart. */
export interface Joined {
  lookups: Lookup[];
  files: ReadonlySet<string>;
  problems: SearchProblem[];
}

/** Both words against one: somebody may have meant them apart. */
const WORTH = 0.9;
const SHORTEST_PART = 2;
const SHORTEST_SPLIT = 5;
const LONGEST = 24;
/** Files that a query with words apart may add. */
const MORE_FILES = 1;

/**
 * Adds to neighbours the term that writes them as one. Where `isRare`, a word that no entry holds is looked for as two, too.
 * Files that the words have not taken are left alone, but for one with the second half of such a word.
 */
export async function withJoined(
  words: readonly string[],
  lookups: readonly Lookup[],
  taken: ReadonlySet<string>,
  terms: Terms,
  isRare: boolean,
): Promise<Joined> {
  const files = new Set(taken);
  const room = files.size + MORE_FILES;
  const problems: SearchProblem[] = [];
  /** Whether the file of a term may be read. */
  const mayTake = (term: string, isWorthIt: boolean) => {
    const file = terms.fileOf(term);
    if (!files.has(file) && (!isWorthIt || files.size >= room)) return false;
    files.add(file);
    return true;
  };
  const held = async (term: string, isWorthIt = false) => {
    if (!mayTake(term, isWorthIt)) return [];
    const { variants, isStopWord, problems: more } = await terms.holding(term);
    problems.push(...more);
    return isStopWord ? [] : variants;
  };
  const added: Variant[][] = words.map(() => []);
  for (let i = 1; i < words.length; i++) {
    const [before, word] = [words[i - 1]!, words[i]!];
    if (!areJoinable(before, word)) continue;
    const joined = (await held(before + word)).map((variant) => scaled(variant, variant.postings));
    added[i - 1]!.push(...joined);
    added[i]!.push(...joined);
  }
  if (isRare) {
    for (const i of words.keys()) {
      if (lookups[i]!.variants.length === 0) added[i]!.push(...(await apart(words[i]!, held)));
    }
  }
  return {
    lookups: lookups.map((lookup, i) => ({
      ...lookup,
      variants: [...lookup.variants, ...added[i]!],
    })),
    files,
    problems,
  };
}

/** A word as two that follow each other, the longest first one that entries hold. */
async function apart(
  word: string,
  held: (term: string, isWorthIt?: boolean) => Promise<readonly Variant[]>,
): Promise<Variant[]> {
  if (word.length < SHORTEST_SPLIT || isUnspaced(word)) return [];
  for (let cut = word.length - SHORTEST_PART; cut >= SHORTEST_PART; cut--) {
    const [first] = await held(word.slice(0, cut));
    if (!first) continue;
    const [second] = await held(word.slice(cut), true);
    const both = first && second && common(first, second);
    if (both && both.length > 0)
      return [scaled({ ...first, words: [first.term, second.term] }, both)];
  }
  return [];
}

/** The first word's postings of documents that hold the second, too. */
function common(first: Variant, second: Variant): Posting[] {
  const others = new Set(second.postings.flatMap(({ documents }) => [...documents]));
  return first.postings
    .map((posting) => ({
      ...posting,
      documents: posting.documents.filter((each) => others.has(each)),
    }))
    .filter(({ documents }) => documents.length > 0);
}

function scaled(variant: Variant, postings: readonly Posting[]): Variant {
  return {
    ...variant,
    kind: "joined",
    words: variant.words ?? [variant.term],
    postings: postings.map((each) => ({ ...each, weight: each.weight * WORTH })),
    count: postings.reduce((sum, { documents }) => sum + documents.length, 0),
  };
}

/** Numbers side by side are two numbers. */
function areJoinable(before: string, word: string): boolean {
  const joined = before + word;
  if (joined.length > LONGEST || isUnspaced(joined)) return false;
  return /^[\p{L}\p{N}\p{M}]+$/u.test(joined) && !(/\d$/.test(before) && /^\d/.test(word));
}
