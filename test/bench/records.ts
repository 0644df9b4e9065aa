/** What the peers are given of each entry: the same texts that our index takes in. */
import type { Source } from "../../core/search/write/documents.ts";

/** An entry as flat text fields. */
export interface FlatRecord {
  id: string;
  title: string;
  keywords: string;
  summary: string;
  description: string;
}

export function recordsOf(sources: readonly Source[]): FlatRecord[] {
  return sources.map(({ card, texts }) => ({
    id: card.id,
    title: card.title,
    keywords: texts.keywords.join(" "),
    summary: texts.summary.join(" "),
    description: texts.description.join(" "),
  }));
}
