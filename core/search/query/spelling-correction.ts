/** Spelling correction: adds to the words of a query what they may have been meant for, and says which spelling found the best. */
import { weightIn } from "./marked-terms.ts";
import type { Ranked, RankedWord } from "./rank.ts";
import type { SpellingLookup, Spelling } from "./spelling-candidates.ts";
import type { SearchProblem } from "./store.ts";
import type { Terms } from "./terms.ts";
import type { Variant } from "./variants.ts";

/** What a word with one or two mistakes is worth against the whole word. */
const WORTH = [1, 0.45, 0.3];
/** The share of that where entries hold the words as they were typed: those should come first. */
const DOUBTFUL = 0.5;

/** Whether each word is suspected; doubtful where entries hold the words as they were typed. */
export interface Suspects {
  words: readonly boolean[];
  isDoubtful: boolean;
}

/** Files that the words of a query take, where several spellings are likely: those that lie in more are left out. */
const MOST_FILES = 7;

/** Adds likely spellings to the suspected words. `taken`: the files that the words took as they were typed. */
export async function withCorrections(
  words: readonly string[],
  found: readonly RankedWord[],
  suspects: Suspects,
  taken: ReadonlySet<string>,
  { terms, spelling }: { terms: Terms; spelling: Spelling },
): Promise<{ words: RankedWord[]; problems: SearchProblem[]; files: Set<string> }> {
  const worth = suspects.isDoubtful ? DOUBTFUL : 1;
  const lookedUp = await Promise.all(
    words.map((word, i) => (suspects.words[i] ? spelling.correct(word) : Promise.resolve(NONE))),
  );
  const files = new Set([...taken, ...lookedUp.flatMap((each) => each.files)]);
  const problems = lookedUp.flatMap((each) => each.problems);
  const widened = lookedUp.map(async ({ corrections }, i): Promise<RankedWord> => {
    const likely = corrections.filter(({ word }, j) => takesFew(terms.fileOf(word), j, files));
    const lookups = await Promise.all(likely.map(({ word }) => terms.find(word, false)));
    problems.push(...lookups.flatMap((lookup) => lookup.problems));
    // What carries nothing is meant by nobody who mistypes a word.
    const corrected = lookups.flatMap(({ variants, isStopWord }, j) =>
      isStopWord
        ? []
        : variants.map((variant) => asCorrected(variant, worth * (WORTH[likely[j]!.edits] ?? 0))),
    );
    return { ...found[i]!, variants: [...found[i]!.variants, ...corrected] };
  });
  return { words: await Promise.all(widened), problems, files };
}

const NONE: SpellingLookup = { corrections: [], problems: [], files: [] };

/** Adds the file of a spelling; the likeliest spelling of each word always has its turn. */
function takesFew(file: string, rank: number, files: Set<string>): boolean {
  const isTaken = rank === 0 || files.has(file) || files.size < MOST_FILES;
  if (isTaken) files.add(file);
  return isTaken;
}

/** The query as the best result spells it; undefined where that holds the words as they were typed. */
export function correctedQuery(
  words: readonly string[],
  found: readonly RankedWord[],
  { documents, scores }: Ranked,
): string | undefined {
  let best = 0;
  for (let i = 1; i < documents.length; i++) if (scores[i]! > scores[best]!) best = i;
  const document = documents[best];
  if (document === undefined) return undefined;
  const spelt = words.map((word, i) => {
    const holding = found[i]!.variants.filter((variant) => weightIn(variant, document) > 0);
    if (holding.some(({ kind }) => kind !== "corrected")) return word;
    holding.sort((a, b) => weightIn(b, document) - weightIn(a, document));
    return holding[0]?.term ?? word;
  });
  const text = spelt.join(" ");
  return text === words.join(" ") ? undefined : text;
}

function asCorrected(variant: Variant, share: number): Variant {
  const postings = variant.postings.map((each) => ({ ...each, weight: each.weight * share }));
  return { ...variant, kind: "corrected", postings };
}
