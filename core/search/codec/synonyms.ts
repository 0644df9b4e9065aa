/**
 * Synonyms as terms of the index: a stem (of a phrase, all its stems), then the words that stand for it in the documents.
 * Such a term lies beside the forms of its word, so that finding it takes no other file.
 */

/** Both sort before everything that a word can go on with, and never occur in one. */
const FOR = "=";
const AND = "&";

/** The term that holds the documents of what stands for a word or a phrase. */
export function encodeSynonyms(stems: readonly string[], words: readonly string[]): string {
  return [[...stems].sort().join(AND), ...words].join(FOR);
}

/** What terms of synonyms begin with: of the stem, and of phrases of which it is the first in order. */
export function synonymStarts(stem: string): string[] {
  return [stem + FOR, stem + AND];
}

/** A term of synonyms: the stems that it is for, and the words that stand for them. */
export function decodeSynonyms(term: string): { stems: string[]; words: string[] } {
  const [stems = "", ...words] = term.split(FOR);
  return { stems: stems.split(AND), words };
}

/** Whether a term stands for synonyms. */
export function isSynonyms(term: string): boolean {
  return term.includes(FOR);
}
