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
 * An address that starts with https:// (http:// is accepted with a warning).
 */
export type WebAddress = string;

/**
 * What users should know now: an outage, maintenance, an announcement.
 */
export interface NoticeFile {
  /**
   * What is happening, in a few words.
   */
  title: string;
  /**
   * What kind of notice.
   */
  kind: "outage" | "maintenance" | "degradation" | "deprecation" | "announcement";
  /**
   * Ids of the entries it is about. What runs on them, is part of them or depends on them shows it too.
   *
   * @minItems 1
   */
  entries: VocabularyIds & unknown[];
  /**
   * When it began or will begin, with zone.
   */
  start: string;
  /**
   * When it should be over, with zone.
   */
  expectedEnd?: string;
  /**
   * When it was over, with zone. Absent: not over.
   */
  end?: string;
  /**
   * Where to read more.
   */
  url?: WebAddress;
  /**
   * One to three sentences: what users notice, what they can do.
   */
  text?: string;
}

/** What kind of notice. */
export const KINDS = ["outage", "maintenance", "degradation", "deprecation", "announcement"] as const;
