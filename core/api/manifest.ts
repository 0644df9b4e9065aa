/** catalog.json, the manifest: what there is and where. */
import { toolRequestAddress } from "../tool-request.ts";
import type { About, Catalog, Question, Vocabularies } from "../catalog.ts";
import { maintainerPages } from "../people.ts";
import { API_VERSION, type Envelope, envelope } from "./envelope.ts";
import { type Readers, readFields, stated } from "./fields.ts";
import {
  isRecord,
  isTitled,
  list,
  numbers,
  optionalText,
  optionalTexts,
  record,
  text,
  texts,
} from "./json.ts";

/** catalog.json. */
export interface Manifest extends Envelope {
  /** The catalog's name. */
  title: string;
  /** What the catalog is, in a sentence or two. */
  description: string;
  /** Address of the site, without a trailing slash. */
  site: string;
  /** BCP 47: what entries are written in unless they say otherwise. */
  language: string;
  /** The licence of the data, as SPDX names it. */
  license: string;
  /** How many there are of each. */
  counts: {
    /** Entries. */
    tools: number;
    /** Those with a file, and accounts without one. */
    maintainers: number;
    /** Also those that are over. */
    notices: number;
    /** Snapshots and living charts. */
    charts: number;
  };
  vocabularies: Vocabularies;
  /** Open questions about users. */
  questions: readonly Question[];
  /** Old entry id → new entry id. */
  redirects: Readonly<Record<string, string>>;
  /** Addresses relative to this file. `{id}` stands for an entry id. */
  files: {
    /** All cards. */
    tools: string;
    /** One entry. */
    tool: string;
    /** All maintainers. */
    maintainers: string;
    /** All charts. */
    charts: string;
    /** All notices. */
    notices: string;
  };
  /** Address of an entry's page, relative to this file. `{id}` stands for an entry id. */
  page: string;
  /** Address where one asks for a tool that is missing. `{words}` stands for what was searched for. */
  ask?: string;
  /** Entry ids to start with, per audience. */
  featured?: About["featured"];
  /** Another catalog's search. `{query}` stands for what was searched for. */
  elsewhere?: About["elsewhere"];
}

/** Where each record lies, relative to the manifest. */
export const FILES = {
  tools: "tools.json",
  tool: "tools/{id}.json",
  maintainers: "maintainers.json",
  charts: "charts.json",
  notices: "notices.json",
} as const satisfies Manifest["files"];

/** Writes the manifest. */
export function manifest(catalog: Catalog): Manifest {
  const { title, description, site, language, license, featured, elsewhere } = catalog.about;
  return stated<Manifest>({
    ...envelope(catalog),
    title,
    description,
    site: site.replace(/\/+$/, ""),
    language,
    license,
    counts: {
      tools: catalog.entries.length,
      maintainers: maintainerPages(catalog).length,
      notices: catalog.notices.length,
      charts: catalog.charts.length,
    },
    vocabularies: catalog.vocabularies,
    questions: catalog.questions,
    redirects: catalog.redirects,
    files: FILES,
    page: "../../tools/{id}/",
    ask: toolRequestAddress(catalog.about),
    featured,
    elsewhere,
  });
}

/** Reads the manifest; undefined where it does not say where the tools are. Vocabularies may be missing. */
export function readManifest(json: unknown): Manifest | undefined {
  const from = record(json);
  return typeof record(from.files).tools === "string" ? readFields(READERS, from) : undefined;
}

const READERS: Readers<Manifest> = {
  version: () => API_VERSION,
  date: text,
  title: text,
  description: text,
  site: text,
  language: text,
  license: text,
  counts: (value) => numbers(value) as Manifest["counts"],
  vocabularies: readVocabularies,
  questions: (value) => list(value) as Question[],
  redirects: texts,
  files: (value) => texts(value) as Manifest["files"],
  page: text,
  ask: optionalText,
  featured: (value) => (isRecord(value) ? (value as About["featured"]) : undefined),
  elsewhere: (value) => optionalTexts(value) as About["elsewhere"],
};

const VOCABULARIES = [
  "skills",
  "levels",
  "goals",
  "audiences",
  "tasks",
  "subjects",
  "content-types",
  "help-roles",
  "accounts",
] as const satisfies readonly (keyof Vocabularies)[];

function readVocabularies(value: unknown): Vocabularies {
  const vocabularies = record(value);
  const terms = VOCABULARIES.map((name) => [name, list(vocabularies[name]).filter(isTitled)]);
  return Object.fromEntries(terms) as Vocabularies;
}
