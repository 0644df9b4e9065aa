/* Derived from schema/ by `npm run generate`. Do not edit. */

/**
 * A BCP 47 language tag.
 */
export type Language = string;
/**
 * An address that starts with https:// (http:// is accepted with a warning).
 */
export type WebAddress = string;
/**
 * A file name without its extension: lower-case letters, digits and single hyphens, 80 characters at most.
 */
export type Id = string;
/**
 * Whether the skill is needed or can be used.
 */
export type Use = "required" | "optional";
/**
 * A day, year first.
 */
export type Date = string;
/**
 * One id, or a list of ids.
 */
export type Ids = string | Id[];
/**
 * Ids of one vocabulary.
 */
export type VocabularyIds = Id[];
/**
 * One address, or one for each language.
 *
 * @minItems 1
 */
export type Link =
  | string
  | {
      /**
       * The language of the page.
       */
      language: Language;
      /**
       * The page in that language.
       */
      url: WebAddress;
    }[];

/**
 * One tool, service or platform of the catalog.
 */
export interface ToolFile {
  /**
   * What people call it. No version, no slogan.
   */
  title: string;
  /**
   * What you can do with it, in one plain sentence. No markup.
   */
  summary: string;
  /**
   * Three to six sentences in Markdown: what for, for whom, how it works, its limits. Raw HTML and links that are not https are removed.
   */
  description?: string;
  /**
   * The language of title, summary and description. Default: the catalog's.
   */
  language?: Language;
  /**
   * How it is used. Absent: not stated.
   */
  type?:
    | "web-app"
    | "desktop-app"
    | "bot"
    | "gadget"
    | "user-script"
    | "command-line-tool"
    | "coding-framework"
    | "lua-module"
    | "template"
    | "other";
  /**
   * Its address, or that of its page. Required unless planned.
   */
  url?: WebAddress;
  /**
   * The skills it asks for, per purpose: use, host, maintain. {} = none; absent = not stated. maintain holds only what the platform of hostedOn does not imply.
   */
  needs?: Needs;
  /**
   * Skill id to a short text, where a yes or no misleads.
   */
  skillNotes?: {
    [k: string]: string;
  };
  /**
   * States a higher level than the needs imply, where the work is harder than its skills say.
   */
  level?: Level;
  /**
   * What is planned for it, as opposed to how it is now.
   */
  target?: {
    /**
     * The needs that it should have.
     */
    needs?: Needs;
    /**
     * The levels that it should have, where higher than those needs imply.
     */
    level?: Level;
    /**
     * How that will be reached.
     */
    note?: string;
    /**
     * The entry that will replace it.
     */
    by?: Id;
  };
  /**
   * Its status: planned, experimental, active, deprecated or retired.
   */
  lifecycle?: "planned" | "experimental" | "active" | "deprecated" | "retired";
  /**
   * The day this lifecycle began, or for an active tool the day it started.
   */
  since?: Date;
  /**
   * The day it is to end, or ended; for a planned entry the day it is due.
   */
  until?: Date;
  /**
   * The entry to use instead.
   */
  replacedBy?: Id;
  /**
   * For platforms: how much of the maintenance is done for the user.
   */
  managed?: "fully" | "partly" | "self";
  /**
   * For platforms: what the user is responsible for, shown before they start.
   */
  responsibilities?: string[];
  /**
   * Requirements that are not skills. Whoever lacks one of them cannot use the tool, unless it is for parts of it only.
   */
  asks?: {
    /**
     * Id from the accounts vocabulary. Absent: not stated.
     */
    account?: Id;
    /**
     * What has to be signed or agreed to before, in plain words.
     */
    agreement?: string;
    /**
     * Rights on the wiki, in plain words.
     */
    rights?: string;
    /**
     * The operating systems that it runs on, where not any will do.
     */
    system?: string;
    /**
     * What must be installed first, in plain words.
     */
    installs?: string;
    /**
     * What only parts of it ask for, in plain words; the rest can be used without.
     */
    forParts?: string;
  };
  /**
   * How to start.
   */
  start?: {
    /**
     * The way to start.
     */
    how: "open" | "enable-in-preferences" | "install-script" | "download" | "ask";
    /**
     * Where to start, if not at the entry's own address.
     */
    url?: WebAddress;
    /**
     * A verb and an object, short.
     */
    label?: string;
  };
  /**
   * The platform it runs on: an entry with host needs. It shows that platform's notices.
   */
  hostedOn?: Ids;
  /**
   * The larger product it belongs to. It shows that product's notices.
   */
  partOf?: Ids;
  /**
   * What it cannot work without. It shows their notices.
   */
  dependsOn?: Ids;
  /**
   * Maintainer ids, accounts written wiki:Name or developer:name, or, where no account is known, names written name:Ann Example. May be empty only with helpWanted, or when planned or retired.
   */
  maintainers: string[];
  /**
   * The tool account or project it belongs to on its platform.
   */
  account?: {
    /**
     * What it is.
     */
    kind: "tool-account" | "project";
    /**
     * Its name on the platform.
     */
    name: string;
  };
  /**
   * Roles that the maintainers look for.
   */
  helpWanted?: {
    /**
     * Id from the help-roles vocabulary.
     */
    role: Id;
    /**
     * What is to be done.
     */
    note?: string;
    /**
     * Where to volunteer.
     */
    url?: WebAddress;
  }[];
  /**
   * How users can contact the developers. Public places only.
   */
  contact?: {
    /**
     * Where problems are reported.
     */
    issues?: WebAddress;
    /**
     * The talk page.
     */
    talk?: WebAddress;
    /**
     * A public chat.
     */
    chat?: WebAddress;
    /**
     * A public role address, never a person's.
     */
    email?: string;
  };
  /**
   * Ids from the goals vocabulary: the kinds of users it serves.
   */
  goals?: VocabularyIds;
  /**
   * Ids from the audiences vocabulary: the roles of the people it is for.
   */
  audiences?: VocabularyIds;
  /**
   * Ids from the tasks vocabulary: what you do with it.
   */
  tasks?: VocabularyIds;
  /**
   * Ids from the content-types vocabulary: what it works on.
   */
  contentTypes?: VocabularyIds;
  /**
   * Ids from the subjects vocabulary: fields of knowledge it is made for.
   */
  subjects?: VocabularyIds;
  /**
   * Further addresses; each one address, or a list of {language, url}.
   */
  links?: {
    /**
     * The repository.
     */
    source?: Link;
    /**
     * Help for users.
     */
    docs?: Link;
    /**
     * Help for those who change it.
     */
    developerDocs?: Link;
    /**
     * Its programming interface.
     */
    api?: Link;
    /**
     * Where it is translated.
     */
    translate?: Link;
    /**
     * What it does with its users' data.
     */
    privacy?: Link;
  };
  /**
   * Teams that use it, and for what.
   */
  usedBy?: {
    /**
     * A maintainer id of kind team.
     */
    team: Id;
    /**
     * What they do with it.
     */
    for: string;
    /**
     * Where that can be read or seen.
     */
    url?: WebAddress;
  }[];
  /**
   * SPDX identifier or expression of the code's licence.
   */
  license?: string;
  /**
   * Languages and frameworks it is made with.
   */
  technologies?: string[];
  /**
   * Hosts of the wikis it works for; *.example.org for a family, * for any wiki.
   */
  wikis?: string[];
  /**
   * Languages of its interface, BCP 47.
   */
  languages?: Language[];
  /**
   * What people type when they look for it, also in other words than the title's.
   *
   * @maxItems 40
   */
  keywords?: string[];
  /**
   * File name in the catalog's icons folder.
   */
  icon?: string;
  /**
   * Item id of a knowledge base entry about it.
   */
  wikidata?: string;
  /**
   * The day this entry was added.
   */
  added?: Date;
  /**
   * The day this entry was last changed.
   */
  changed?: Date;
  /**
   * Where the facts of this entry come from: in words, or as a list of what was read and which facts it gave.
   *
   * @minItems 1
   */
  source?:
    | string
    | {
        /**
         * Fields that it confirms, by their names: url, license, contact.issues.
         *
         * @minItems 1
         */
        facts: string[];
        /**
         * The page or file that was read.
         */
        url: WebAddress;
        /**
         * The day on which it was read.
         */
        read: string;
      }[];
  /**
   * The day a maintainer last confirmed these facts. Absent: not yet confirmed.
   */
  confirmed?: Date;
  /**
   * Address of the toolinfo record that this entry is synchronized with.
   */
  from?: WebAddress;
  /**
   * Whether it is in our own toolinfo feed. Default: the catalog's setting; false where from is set.
   */
  feed?: boolean;
  /**
   * Fields of an imported toolinfo record that fit nowhere above.
   */
  toolinfo?: {};
}
/**
 * The skills asked for, per purpose. A purpose that is absent is not stated.
 */
export interface Needs {
  /**
   * Using it to get something done. Skill id to required or optional, anyOf to skills of which one is enough; {} means none.
   */
  use?: SkillUses;
  /**
   * Running something of your own on it. Skill id to required or optional, anyOf to skills of which one is enough; {} means none.
   */
  host?: SkillUses;
  /**
   * Helping to maintain it. For a hosted entry: only what its platform does not already ask for. Skill id to required or optional, anyOf to skills of which one is enough; {} means none.
   */
  maintain?: SkillUses;
}
/**
 * Skill id to required or optional; anyOf lists skills of which one is enough. An empty map means that nothing is needed.
 */
export interface SkillUses {
  /**
   * Skills of which one is enough. The level follows from the easiest.
   *
   * @minItems 1
   * @maxItems 100
   */
  anyOf?: Id[];
  [k: string]: Use | Id[] | undefined;
}
/**
 * Level id per purpose. Only to raise what the required skills already imply, never to lower it.
 */
export interface Level {
  /**
   * Level id. Using it to get something done.
   */
  use?: Id;
  /**
   * Level id. Running something of your own on it.
   */
  host?: Id;
  /**
   * Level id. Helping to maintain it. For a hosted entry: only what its platform does not already ask for.
   */
  maintain?: Id;
}

/** How it is used. Absent: not stated. */
export const TYPES = ["web-app", "desktop-app", "bot", "gadget", "user-script", "command-line-tool", "coding-framework", "lua-module", "template", "other"] as const;

/** Its status: planned, experimental, active, deprecated or retired. */
export const LIFECYCLES = ["planned", "experimental", "active", "deprecated", "retired"] as const;

/** For platforms: how much of the maintenance is done for the user. */
export const MANAGEDS = ["fully", "partly", "self"] as const;
