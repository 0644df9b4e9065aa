/** The first list: what an index answers before anything is asked for. It takes no engine. */
import { type CardsRead, createCards } from "./cards.ts";
import type { SearchIndex } from "./open-index.ts";

/** Cards of the default list in its order: `limit` of them at most, from `offset` on. */
export function firstList(
  { manifest, store }: SearchIndex,
  offset: number,
  limit: number,
): Promise<CardsRead> {
  const size = Math.max(0, Math.min(limit, manifest.available - offset));
  const documents = Array.from({ length: size }, (_, i) => offset + i);
  return createCards(manifest, store)(documents);
}
