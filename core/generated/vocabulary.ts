/* Derived from schema/ by `npm run generate`. Do not edit. */

/**
 * A file name without its extension: lower-case letters, digits and single hyphens, 80 characters at most.
 */
export type Id = string;
/**
 * An ordered list of values that entries may name.
 *
 * @minItems 1
 */
export type VocabularyFile = {
  /**
   * What entries write.
   */
  id: Id;
  /**
   * What readers see, in plain words.
   */
  title: string;
  /**
   * One or two sentences: what belongs here and what does not.
   */
  description: string;
}[];
