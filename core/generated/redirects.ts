/* Derived from schema/ by `npm run generate`. Do not edit. */

/**
 * A file name without its extension: lower-case letters, digits and single hyphens, 80 characters at most.
 */
export type Id = string;

/**
 * Old entry id to new entry id, so that old addresses go on working.
 */
export interface RedirectsFile {
  [k: string]: Id;
}
