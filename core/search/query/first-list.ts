/** The first list: what an index answers before anything is asked for. It takes no engine. */
import { range } from "../../range.ts";
import { type CardsRead, createCards } from "./cards.ts";
import type { SearchIndex } from "./open-index.ts";

/** Cards of the default list in its order: `limit` of them at most, from `offset` on. */
export function firstList(
  { manifest, store }: SearchIndex,
  offset: number,
  limit: number,
): Promise<CardsRead> {
  const documents = range(offset, Math.min(offset + limit, manifest.available));
  return createCards(manifest, store)(documents);
}
