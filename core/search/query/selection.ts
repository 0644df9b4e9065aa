/** Selection: found and permitted documents in typed arrays, and the order in which results stand. */
import type { Match } from "../../matching.ts";
import { type DocumentSet, listOf } from "./document-set.ts";
import type { DocumentMatches } from "./match-documents.ts";
import type { Ranked } from "./rank.ts";
import { topIndexes } from "./top.ts";

/** Documents, ascending or not; the score of each at the same index where there was a query. */
export interface Selection {
  documents: Uint32Array;
  scores?: Float32Array;
}

/** The ranked documents that are in the set; without a query all of the set, in their own order. */
export function select(ranked: Ranked | undefined, passing: DocumentSet): Selection {
  if (!ranked) return { documents: listOf(passing) };
  return filter(ranked, (document) => passing[document] === 1);
}

/** Those whose match is in one of the states. */
export function keepStates(
  selection: Selection,
  matches: DocumentMatches | undefined,
  states: readonly Match["state"][] = [],
): Selection {
  if (!matches || states.length === 0) return selection;
  return filter(selection, (document) => states.includes(matches.of(document).state));
}

/** What results are ordered by, beside how well they fit the words. */
export interface Order {
  matches?: DocumentMatches | undefined;
  /** Document → how much it belongs to where the person is. */
  boost?: Uint8Array | undefined;
  /** Documents in the order in which they were asked for by name. */
  listed?: readonly number[] | undefined;
}

/** What a degree of local boost adds to a score: a good fit from elsewhere still goes before a poor one from here. */
const LOCAL_BOOST = 0.2;

/**
 * The documents from `offset` on, `limit` at most: by what they mean to the person, by score; where there are no scores
 * as they were asked for by name, by local boost; in their own order.
 */
export function pageOf(
  { documents, scores }: Selection,
  { matches, boost, listed }: Order,
  offset: number,
  limit: number,
): number[] {
  if (!matches && !scores && !boost && !listed)
    return [...documents.subarray(offset, offset + limit)];
  const boostOf = (i: number) => boost?.[documents[i]!] ?? 0;
  const listOrder = new Map(listed?.map((document, i) => [document, -i]));
  const worthAlone = listed ? (i: number) => listOrder.get(documents[i]!)! : boostOf;
  const worth = scores ? (i: number) => scores[i]! * (1 + LOCAL_BOOST * boostOf(i)) : worthAlone;
  const order = topIndexes(
    documents.length,
    offset + limit,
    (a, b) =>
      (matches ? matches.rank(documents[a]!) - matches.rank(documents[b]!) : 0) ||
      worth(b) - worth(a) ||
      documents[a]! - documents[b]!,
  );
  return order.slice(offset).map((i) => documents[i]!);
}

function filter(
  { documents, scores }: Selection,
  isKept: (document: number) => boolean,
): Selection {
  const kept = new Uint32Array(documents.length);
  const keptScores = new Float32Array(scores ? documents.length : 0);
  let size = 0;
  for (let i = 0; i < documents.length; i++) {
    if (!isKept(documents[i]!)) continue;
    kept[size] = documents[i]!;
    if (scores) keptScores[size] = scores[i]!;
    size++;
  }
  return {
    documents: kept.subarray(0, size),
    ...(scores && { scores: keptScores.subarray(0, size) }),
  };
}
