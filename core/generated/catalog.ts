/* Derived from schema/ by `npm run generate`. Do not edit. */

/**
 * An address that starts with https:// (http:// is accepted with a warning).
 */
export type WebAddress = string;
/**
 * A BCP 47 language tag.
 */
export type Language = string;

/**
 * What this catalog is, where it is published and where its files are.
 */
export interface CatalogFile {
  /**
   * The catalog's name.
   */
  title: string;
  /**
   * One or two sentences on what it holds and for whom.
   */
  description: string;
  /**
   * The address where it is published.
   */
  site: WebAddress;
  /**
   * Where the catalog's files are stored and edited.
   */
  forge: {
    /**
     * Which forge.
     */
    kind: "github" | "gitlab" | "forgejo" | "other";
    /**
     * The project's address.
     */
    project: WebAddress;
    /**
     * The branch that is published.
     */
    branch: string;
    /**
     * The catalog's folder in the project, empty where it is the top.
     */
    folder?: string;
  };
  /**
   * Where readers may write about the catalog.
   */
  talk?: WebAddress;
  /**
   * The language of entries that state none.
   */
  language: Language;
  /**
   * Languages that the site is published in; the first has no prefix.
   *
   * @minItems 1
   */
  languages?: Language[];
  /**
   * SPDX identifier.
   */
  license: string;
  /**
   * Whether entries stand in the published toolinfo feed unless they say otherwise.
   */
  feed?: boolean;
  /**
   * What the names of toolinfo records begin with, so that no other catalog's are the same. Default: the name of the forge's project.
   */
  feedPrefix?: string;
  /**
   * Where accounts and items can be looked up. {name} is replaced, percent-encoded.
   */
  profiles?: {
    /**
     * Address of a wiki user's page; {name} stands for the account.
     */
    wiki?: string;
    /**
     * Address of a developer's page; {name} stands for the account.
     */
    developer?: string;
    /**
     * Address of a GitLab profile; {name} stands for the account.
     */
    gitlab?: string;
    /**
     * Address of an item; {name} stands for its id.
     */
    wikidata?: string;
  };
  /**
   * Entries to start with, per audience: lists that ask for nothing in particular begin with them.
   */
  featured?: {
    /**
     * Ids of entries, the best to start with first.
     *
     * @minItems 1
     * @maxItems 20
     */
    [k: string]: string[];
  };
  /**
   * Where else to search when nothing is found. {query} is replaced, percent-encoded.
   */
  elsewhere?: {
    /**
     * What the other catalog is called.
     */
    name: string;
    /**
     * Address of its search; {query} stands for the words.
     */
    url: string;
  };
  /**
   * Numbers that the catalog can set.
   */
  limits?: {
    /**
     * After how many days a confirmation counts as old.
     */
    confirmedDays?: number;
    /**
     * For how many releases search data stay on the server after they were replaced, for pages that are open.
     */
    keepReleases?: number;
  };
}
