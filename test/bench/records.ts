/** What the peers are given of each entry: the same texts that our index takes in. */
import type { SearchDocument } from "../../core/search/write/documents.ts";

/** An entry as flat text fields. */
export interface FlatRecord {
  id: string;
  title: string;
  keywords: string;
  summary: string;
  description: string;
}

export function recordsOf(documents: readonly SearchDocument[]): FlatRecord[] {
  return documents.map(({ card, texts }) => ({
    id: card.id,
    title: card.title,
    keywords: texts.keywords.join(" "),
    summary: texts.summary.join(" "),
    description: texts.description.join(" "),
  }));
}
