/* Derived from schema/ by `npm run generate`. Do not edit. */

/**
 * A day, year first.
 */
export type Date = string;
/**
 * An address that starts with https:// (http:// is accepted with a warning).
 */
export type WebAddress = string;
/**
 * A file name without its extension: lower-case letters, digits and single hyphens, 80 characters at most.
 */
export type Id = string;
/**
 * Ids of one vocabulary.
 */
export type VocabularyIds = Id[];
/**
 * Whether the skill is needed or can be used.
 */
export type Use = "required" | "optional";

/**
 * A skill chart: a dated snapshot with cells, or a living one that is computed from the entries.
 */
export interface ChartFile {
  /**
   * Snapshot or living.
   */
  kind: "snapshot" | "living";
  /**
   * What the chart shows.
   */
  title: string;
  /**
   * One or two sentences to read it by.
   */
  description?: string;
  /**
   * What the marks mean, in the source's sense.
   */
  legend?: string;
  /**
   * The date of the snapshot.
   */
  asOf?: Date;
  /**
   * Where it comes from.
   */
  source?: string;
  /**
   * Where the source can be read.
   */
  sourceUrl?: WebAddress;
  /**
   * What the chart should achieve, each with its rows.
   */
  aims?: {
    /**
     * One aim in a sentence.
     */
    text: string;
    /**
     * Entry ids of the rows that it is about.
     */
    rows?: VocabularyIds;
  }[];
  /**
   * Skill ids in order.
   *
   * @minItems 1
   */
  columns: VocabularyIds & unknown[];
  /**
   * Column to further skills that it stands for: in a living chart their needs fill it, too.
   */
  covers?: {
    [k: string]: VocabularyIds;
  };
  /**
   * In the order in which they are shown.
   *
   * @minItems 1
   */
  rows: {
    /**
     * The entry that the row is about.
     */
    entry: Id;
    /**
     * The row's own label.
     */
    label: string;
    /**
     * Skill id to required or optional; a skill that is absent is an empty cell.
     */
    cells?: SkillUses;
    /**
     * How sure the cells are.
     */
    reading?: "stated" | "inferred";
    /**
     * A footnote to the row.
     */
    note?: string;
    /**
     * Skill id to a footnote.
     */
    cellNotes?: {
      [k: string]: string;
    };
    /**
     * For living charts: what the row is computed from.
     */
    reads?: "now" | "target";
  }[];
}
/**
 * Skill id to required or optional. An empty map means that nothing is needed.
 */
export interface SkillUses {
  [k: string]: Use;
}

/** Snapshot or living. */
export const KINDS = ["snapshot", "living"] as const;
