/* Derived from schema/ by `npm run generate`. Do not edit. */

/**
 * A file name without its extension: lower-case letters, digits and single hyphens, 80 characters at most.
 */
export type Id = string;
/**
 * The skills that tools can ask for, in the order of the charts' columns.
 *
 * @minItems 1
 */
export type SkillsFile = {
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
   * The rung of the ladder that needing this skill puts an entry on, counted from 1.
   */
  level: number;
  /**
   * Completes the sentence: you know this if you can …
   */
  youKnowThisIf: string;
  /**
   * Why it has that level.
   */
  reason?: string;
  /**
   * What makes it hard, and for whom.
   */
  hardFor?: string;
}[];
