/** Matching: what each document means to a person who has said what they know, and the order that follows. */
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
export interface DocumentMatches {
  of(document: number): Match;
  /** How early a document's match stands in the order of matches: less is earlier. */
  rank(document: number): number;
}

/** Matches all documents with the person, by the values of the facet of needs, a match once for all that ask the same. */
export function matchDocuments(
  values: readonly FacetValue[],
  { count, available }: SearchManifest,
  knows: ReadonlySet<string>,
  rungs: SkillRungs,
): DocumentMatches {
  const needs = [{ uses: undefined }, ...values.map(({ value }) => decodeNeeds(value))];
  const lifecycles: readonly Lifecycle[] = ["active", "retired"];
  const matches = lifecycles.flatMap((lifecycle) =>
    needs.map((each) => match({ ...each, lifecycle }, knows, rungs)),
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

/** How many are ready, how many would be but for hurdles, and which skill would open the most. */
export function summarize(
  documents: Iterable<number>,
  matches: DocumentMatches,
  knows: ReadonlySet<string>,
  rungs: SkillRungs,
): { ready: number; conditional: number; next: NextSkill[] } {
  const each = [...documents].map((document) => matches.of(document));
  const count = (wanted: Match["state"]) => each.filter(({ state }) => state === wanted).length;
  return {
    ready: count("ready"),
    conditional: count("conditional"),
    next: nextSkills(each, knows, rungs),
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
