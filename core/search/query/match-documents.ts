/** Judging: what each document means to a person who has said what they know, and the order that follows. */
import type { Lifecycle } from "../../catalog.ts";
import {
  compareMatches,
  match,
  type Match,
  type NextSkill,
  nextSkills,
  type SkillRungs,
} from "../../matching.ts";
import type { FacetValue } from "./facet-store.ts";
import type { SearchManifest } from "../codec/files.ts";
import { decodeNeeds } from "../codec/needs.ts";

/** The matches of all documents. */
export interface Judged {
  of(document: number): Match;
  /** The place of a document's match in the order of matches: less is earlier. */
  rank(document: number): number;
}

/** Judges all documents by the values of the facet of needs, a match once for all that ask the same. */
export function judge(
  values: readonly FacetValue[],
  { count, available }: SearchManifest,
  knows: ReadonlySet<string>,
  rungs: SkillRungs,
): Judged {
  const needs = [undefined, ...values.map(({ value }) => decodeNeeds(value))];
  const lifecycles: readonly Lifecycle[] = ["active", "retired"];
  const matches = lifecycles.flatMap((lifecycle) =>
    needs.map((uses) => match({ uses, lifecycle }, knows, rungs)),
  );
  const ranks = ranksOf(matches, rungs);
  const kinds = new Uint32Array(count);
  values.forEach(({ documents }, i) => {
    for (const document of documents) kinds[document] = i + 1;
  });
  const kindOf = (document: number) => kinds[document]! + (document < available ? 0 : needs.length);
  return {
    of: (document) => matches[kindOf(document)]!,
    rank: (document) => ranks[kindOf(document)]!,
  };
}

/** How many are ready, and which skill would open the most. */
export function sumUp(
  documents: Iterable<number>,
  judged: Judged,
  knows: ReadonlySet<string>,
  rungs: SkillRungs,
): { ready: number; next: NextSkill[] } {
  const matches = [...documents].map((document) => judged.of(document));
  return {
    ready: matches.filter(({ state }) => state === "ready").length,
    next: nextSkills(matches, knows, rungs),
  };
}

/** Matches that compare as equal share a rank. */
function ranksOf(matches: readonly Match[], rungs: SkillRungs): number[] {
  const order = [...matches.keys()].sort((a, b) => compareMatches(matches[a]!, matches[b]!, rungs));
  const ranks: number[] = [];
  let rank = 0;
  order.forEach((index, i) => {
    const before = order[i - 1];
    if (before !== undefined && compareMatches(matches[before]!, matches[index]!, rungs) !== 0)
      rank++;
    ranks[index] = rank;
  });
  return ranks;
}
