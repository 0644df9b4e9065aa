/** The wire format: the shapes of the static JSON API, version 1. Within it nothing is removed or changes its type. */
import type {
  Chart,
  Entry,
  Lifecycle,
  Maintainer,
  Notice,
  Question,
  Vocabularies,
} from "./catalog.ts";
import type { ChartDifference, ChartRow } from "./charts.ts";
import type { Rungs } from "./levels.ts";
import type { Needs } from "./needs.ts";

export const API_VERSION = 1;

/** Stands at the head of every file. */
export interface Envelope {
  version: typeof API_VERSION;
  /** RFC 3339, UTC: the newest date in the source. */
  date: string;
}

/** catalog.json: what there is and where. */
export interface Manifest extends Envelope {
  title: string;
  description: string;
  /** Address of the site, without a trailing slash. */
  site: string;
  language: string;
  license: string;
  counts: { tools: number; maintainers: number; notices: number; charts: number };
  vocabularies: Vocabularies;
  questions: readonly Question[];
  /** Old entry id → new entry id. */
  redirects: Readonly<Record<string, string>>;
  /** Addresses relative to this file. `{id}` stands for an entry id. */
  files: { tools: string; tool: string; maintainers: string; charts: string; notices: string };
  /** Address of an entry's page, relative to this file. `{id}` stands for an entry id. */
  page: string;
  /** Address where one asks for a tool that is missing. `{words}` stands for what was searched for. */
  ask?: string;
}

/** A maintainer as cards show one. */
export interface Person {
  /** Names their page: the id of their file, or a slug made from the account. */
  id: string;
  name: string;
  url?: string;
}

/** What a list shows of an entry, and what search and filters look at. */
export interface Card {
  id: string;
  title: string;
  summary: string;
  /** BCP 47: the language of title and summary. */
  language: string;
  type?: string;
  url?: string;
  lifecycle: Lifecycle;
  /** Per purpose that is stated, what platforms ask for included. */
  needs: Needs;
  /** Rungs from 1, per purpose that is stated. */
  levels: Rungs;
  asks?: Entry["asks"];
  start?: Entry["start"];
  hostedOn: readonly string[];
  maintainers: readonly Person[];
  /** Role ids. */
  helpWanted: readonly string[];
  goals: readonly string[];
  audiences: readonly string[];
  tasks: readonly string[];
  keywords: readonly string[];
  wikis: readonly string[];
  languages: readonly string[];
  license?: string;
  replacedBy?: string;
  /** Titles of the other entries that are named here, by id. */
  names?: Readonly<Record<string, string>>;
}

/** tools.json, in the order of the ids. */
export interface ToolList extends Envelope {
  count: number;
  tools: readonly Card[];
}

/** tools/<id>.json: the entry as its file says it, and what follows from it. */
export interface ToolRecord extends Envelope {
  tool: Entry & {
    /** Per purpose, what platforms ask for included. */
    allNeeds: Needs;
    /** Rungs from 1, per purpose. */
    levels: Rungs;
    people: readonly Person[];
    /** Titles of the other entries that are named here, by id. */
    names?: Readonly<Record<string, string>>;
    /** Ids of the notices that reach it, over or not. */
    notices: readonly string[];
  };
}

/** A maintainer: one with a file, or an account without one. */
export interface MaintainerRecord
  extends Person, Partial<Pick<Maintainer, "kind" | "about" | "parent">> {
  /** Ids of the entries that they maintain. */
  tools: readonly string[];
}

/** maintainers.json, in the order of the ids. */
export interface MaintainerList extends Envelope {
  count: number;
  maintainers: readonly MaintainerRecord[];
}

/** A chart with its cells, whether written down or computed. */
export type ChartRecord = Omit<Chart, "rows"> & {
  rows: readonly ChartRow[];
};

/** charts.json: all charts with their cells, and what changes from each living one of today to each of the target. */
export interface ChartList extends Envelope {
  count: number;
  charts: readonly ChartRecord[];
  /** `from` and `to` are ids of charts. */
  differences: readonly (ChartDifference & { from: string; to: string })[];
}

/** notices.json: each with the ids of all entries that it reaches. */
export interface NoticeList extends Envelope {
  count: number;
  notices: readonly (Notice & { reaches: readonly string[] })[];
}
