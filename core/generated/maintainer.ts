/* Derived from schema/ by `npm run generate`. Do not edit. */

/**
 * An address that starts with https:// (http:// is accepted with a warning).
 */
export type WebAddress = string;
/**
 * A file name without its extension: lower-case letters, digits and single hyphens, 80 characters at most.
 */
export type Id = string;

/**
 * A person or team that looks after entries. Optional: an account name in the entry is enough.
 */
export interface MaintainerFile {
  /**
   * The public name.
   */
  name: string;
  /**
   * Person or team.
   */
  kind: "person" | "team";
  /**
   * One or two sentences: what they do, how they like to be reached.
   */
  about?: string;
  /**
   * Their own page.
   */
  url?: WebAddress;
  /**
   * Account name on the wikis, without prefix.
   */
  wiki?: string;
  /**
   * Developer account name.
   */
  developer?: string;
  /**
   * Account name on GitHub.
   */
  github?: string;
  /**
   * Account name on the catalog's GitLab.
   */
  gitlab?: string;
  /**
   * The team that this team is part of.
   */
  parent?: Id;
  /**
   * Where to write to them in public.
   */
  talk?: WebAddress;
}

/** Person or team. */
export const KINDS = ["person", "team"] as const;
