/* Derived from schema/ by `npm run generate`. Do not edit. */

/**
 * A file name without its extension: lower-case letters, digits and single hyphens, 80 characters at most.
 */
export type Id = string;
/**
 * An address that starts with https:// (http:// is accepted with a warning).
 */
export type WebAddress = string;
/**
 * The kinds of account that tools ask for, from none upwards, and what their holders may do. The id none stands for no account.
 *
 * @minItems 1
 */
export type AccountsFile = {
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
  /**
   * What the documentation calls a person with it.
   */
  term?: string;
  /**
   * What such a person may do.
   */
  rights?: string[];
  /**
   * Where to get it.
   */
  url?: WebAddress;
}[];
