/* Derived from schema/ by `npm run generate`. Do not edit. */

/**
 * A file name without its extension: lower-case letters, digits and single hyphens, 80 characters at most.
 */
export type Id = string;
/**
 * Whether the skill is needed or can be used.
 */
export type Use = "required" | "optional";
/**
 * The ways of helping with a tool, each with what it needs.
 *
 * @minItems 1
 */
export type HelpRolesFile = {
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
   * The word maintain (what maintaining the tool needs), or a map of skill id to required or optional; anyOf lists skills of which one is enough.
   */
  needs:
    | string
    | {
        /**
         * Skills of which one is enough. The level follows from the easiest.
         *
         * @minItems 1
         * @maxItems 100
         */
        anyOf?: Id[];
        [k: string]: Use | Id[] | undefined;
      };
}[];
