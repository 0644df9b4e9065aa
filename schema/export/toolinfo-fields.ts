/** The table of what is written where: fields of toolinfo, and the fields of entries that they come from. */
import type { About, Catalog } from "../../core/catalog.ts";
import type { Link } from "../../core/generated/tool.ts";
import { isRecord, type Json, list, optionalText } from "../../core/api/json.ts";
import { person } from "../../core/people.ts";
import { fitsToolinfo } from "./toolinfo-limits.ts";
import { plainText } from "./plain-text.ts";

/** What writing one entry's record takes beside its file. */
export interface ExportContext {
  catalog: Catalog;
  /** The address of a page of the published site, for entries that have none of their own. */
  pageOf: (id: string) => string;
  id: string;
  /** The record's name. */
  name: string;
}

/** What reading a record back takes beside its fields. */
export interface ImportContext {
  about: About;
  id: string;
  record: Json;
}

export interface ToolinfoField {
  /** The entry's field: of a file as it is written, not of the catalog in memory. */
  from: readonly [field: string, inner?: string];
  /** The entry's value, undefined where it states none → what the record says; undefined where it says nothing. */
  write: (value: unknown, context: ExportContext, file: Json) => unknown;
  /** What the record says → the entry's value; undefined where it follows from other fields. */
  read: (value: unknown, context: ImportContext) => unknown;
}

/** Toolinfo's field → what stands in it. What reading does not give back, the record says beside them. */
export const TOOLINFO_FIELDS: Readonly<Record<string, ToolinfoField>> = {
  _schema: { from: ["$schema"], write: () => "/toolinfo/1.2.2", read: () => undefined },
  _language: {
    from: ["language"],
    write: (value, { catalog }) => {
      const language = optionalText(value) ?? catalog.about.language;
      return fitsToolinfo("_language", language) ? language : language.split("-")[0];
    },
    read: (value, { about }) => (value === about.language ? undefined : value),
  },
  name: {
    from: ["toolinfo", "name"],
    write: (_, { name }) => name,
    read: (value, { about, id }) => (value === defaultName(id, about) ? undefined : value),
  },
  title: same("title"),
  subtitle: same("summary"),
  description: {
    from: ["description"],
    write: (value, _, { summary }) => plainText(optionalText(value) ?? "") || summary,
    read: (value, { record }) => (value === record["subtitle"] ? undefined : value),
  },
  url: {
    ...same("url"),
    // No record is without one.
    write: (value, { id, pageOf }) => {
      const encoded = URL.parse(optionalText(value) ?? "")?.href.replaceAll(
        /[[\]|^]/g,
        encodeURIComponent,
      );
      return [value, encoded].find((url) => url && fitsToolinfo("url", url)) ?? pageOf(id);
    },
  },
  tool_type: {
    from: ["type"],
    write: (value) => optionalText(value)?.replaceAll("-", " "),
    read: (value) => optionalText(value)?.replaceAll(" ", "-"),
  },
  // Who reads only these two must not take a plan for a tool, nor what is gone for one that works.
  deprecated: lifecycle("deprecated", "retired"),
  experimental: lifecycle("experimental", "planned"),
  replaced_by: {
    from: ["replacedBy"],
    write: (value, { catalog, pageOf }) =>
      typeof value === "string" ? (catalog.entryById.get(value)?.url ?? pageOf(value)) : undefined,
    read: () => undefined,
  },
  author: {
    from: ["maintainers"],
    write: (value, { catalog }) =>
      Array.isArray(value) ? value.map((reference) => authorOf(String(reference), catalog)) : value,
    read: (value) => (Array.isArray(value) ? value.map(referenceOf) : value),
  },
  keywords: {
    from: ["keywords"],
    write: (value) => (Array.isArray(value) ? value.join(", ") : undefined),
    read: (value) =>
      optionalText(value)
        ?.split(",")
        .map((word) => word.trim())
        .filter((word) => word !== ""),
  },
  technology_used: same("technologies"),
  for_wikis: fitting("for_wikis", "wikis"),
  available_ui_languages: fitting("available_ui_languages", "languages"),
  license: same("license"),
  wikidata_qid: same("wikidata"),
  repository: oneLink("links", "source"),
  api_url: oneLink("links", "api"),
  translate_url: oneLink("links", "translate"),
  user_docs_url: same("links", "docs"),
  developer_docs_url: same("links", "developerDocs"),
  privacy_policy_url: same("links", "privacy"),
  bugtracker_url: same("contact", "issues"),
  feedback_url: same("contact", "talk"),
};

/** The name of a record whose entry keeps no other. It begins with the project's: other catalogs have the same ids. */
export function defaultName(id: string, { feedPrefix, forge }: About): string {
  const project = /([^/]+?)(?:\.git)?\/*$/.exec(forge.project)?.[1] ?? "";
  return (feedPrefix ?? `${project.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}-`) + id;
}

function same(...from: ToolinfoField["from"]): ToolinfoField {
  return { from, write: (value) => value, read: (value) => value };
}

/** The items of a list that the format takes. */
function fitting(to: string, field: string): ToolinfoField {
  const write = (value: unknown) => {
    const items = list(value).filter((item) => fitsToolinfo(to, [item]));
    return items.length > 0 ? items : undefined;
  };
  return { ...same(field), write };
}

/** The format takes one address here: that in the entry's language, else the first. */
function oneLink(...from: ToolinfoField["from"]): ToolinfoField {
  const write = (value: unknown, { catalog }: ExportContext, file: Json) => {
    if (!Array.isArray(value)) return value;
    const pages = value as Exclude<Link, string>;
    const own = optionalText(file["language"]) ?? catalog.about.language;
    return (pages.find(({ language }) => language === own) ?? pages[0])?.url;
  };
  return { ...same(...from), write };
}

function lifecycle(state: string, other: string): ToolinfoField {
  return {
    from: ["lifecycle"],
    write: (value) => (value === state || value === other ? true : undefined),
    read: (value) => (value === true ? state : undefined),
  };
}

function authorOf(reference: string, catalog: Catalog): Json {
  const [kind, account] = reference.split(/:(.*)/s);
  const { url, wiki, developer } = catalog.maintainerById.get(reference) ?? {
    [kind!]: account,
    url: undefined,
  };
  return {
    name: person(reference, catalog).name,
    ...(wiki !== undefined && { wiki_username: wiki }),
    ...(developer !== undefined && { developer_username: developer }),
    ...(url !== undefined && { url }),
  };
}

function referenceOf(author: unknown): string | undefined {
  if (!isRecord(author)) return undefined;
  const {
    name,
    wiki_username: wiki,
    developer_username: developer,
  } = author as Json & {
    [field: string]: string | undefined;
  };
  if (wiki !== undefined) return `wiki:${wiki}`;
  return developer === undefined ? `name:${name}` : `developer:${developer}`;
}
