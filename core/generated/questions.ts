/* Derived from schema/ by `npm run generate`. Do not edit. */

/**
 * A file name without its extension: lower-case letters, digits and single hyphens, 80 characters at most.
 */
export type Id = string;
/**
 * Ids of one vocabulary.
 */
export type VocabularyIds = Id[];
/**
 * Open questions about the users, each with its state.
 */
export type QuestionsFile = {
  /**
   * A short name.
   */
  id: Id;
  /**
   * The question, in a sentence.
   */
  question: string;
  /**
   * The user goal that it belongs to.
   */
  goal: Id;
  /**
   * How far it is answered.
   */
  state: "open" | "partly" | "answered";
  /**
   * What supports an answer, or what is missing, in Markdown.
   */
  evidence: string;
  /**
   * Ids of the entries that the evidence is about.
   */
  entries?: VocabularyIds;
}[];
