/* Derived from schema/ by `npm run generate`. Do not edit. */

/**
 * A BCP 47 language tag.
 */
export type Language = string;
/**
 * Groups of words that search takes for one another, below the words that were typed.
 *
 * @minItems 1
 */
export type SynonymsFile = {
  /**
   * Words, or short phrases, that mean the same to people who search; other forms of each count, too.
   *
   * @minItems 1
   * @maxItems 20
   */
  words: string[];
  /**
   * The language of the words. Default: the catalog's.
   */
  language?: Language;
}[];
