/** Imports toolinfo records (any version 1) as entries, as far as fields correspond. */
import { isRecord, type Json, record as asRecord } from "./api/json.ts";
import { LIFECYCLES, TYPES, type ToolFile } from "./generated/tool.ts";
import { ownValue } from "./own-value.ts";

/** The result of an import. */
export interface ImportedToolinfo {
  /** The record's own name, for the entry's id. */
  name: string;
  entry: Partial<ToolFile>;
  /** Fields that are kept unchanged under `toolinfo`. */
  kept: readonly string[];
  /** Fields that an entry cannot hold. */
  dropped: readonly string[];
}

type EntryDraft = { -readonly [K in keyof ToolFile]?: unknown };
/** Imports a field's value into the draft; false where it cannot. */
type FieldImport = (value: unknown, draft: EntryDraft, record: Json) => boolean;

/** Whether something looks like a record rather than like an entry. */
export function isToolinfo(value: unknown): value is Json {
  if (!isRecord(value)) return false;
  const has = (field: string) => Object.hasOwn(value, field);
  if (["summary", "maintainers", "needs"].some(has)) return false;
  return has("name") || ["_schema", "tool_type", "author", "for_wikis"].some(has);
}

/** A record → an incomplete entry: records state no skills, for example. */
export function importToolinfo(record: Json): ImportedToolinfo {
  const draft: EntryDraft = {};
  const kept: [string, unknown][] = [];
  const dropped: string[] = [];
  for (const [field, value] of Object.entries(record)) {
    if (isEmpty(value) || IGNORED.has(field)) continue;
    const take = ownValue(FIELD_IMPORTS, field);
    if (take?.(value, draft, record)) continue;
    if (DROPPED.has(field)) dropped.push(field);
    else kept.push([field, value]);
  }
  summarize(draft, record);
  if (kept.length > 0) draft.toolinfo = Object.fromEntries(kept);
  return {
    name: asText(record["name"]) ?? "",
    entry: draft as Partial<ToolFile>,
    kept: kept.map(([field]) => field),
    dropped: [...dropped, ...unnamedAuthors(record)],
  };
}

const LONGEST_SUMMARY = 160;
/** Fields that say nothing about the tool, or are handled elsewhere. */
const IGNORED: ReadonlySet<string> = new Set(["_schema", "$schema", "name", "subtitle"]);
/** Only accounts are imported: no names or e-mail addresses of persons. */
const DROPPED: ReadonlySet<string> = new Set(["author", "author_email", "email"]);

const FIELD_IMPORTS: Readonly<Record<string, FieldImport>> = {
  title: text("title"),
  description: text("description"),
  url: text("url"),
  _language: text("language"),
  $language: text("language"),
  license: text("license"),
  wikidata_qid: text("wikidata"),
  keywords: list("keywords", (word) => word.length <= 60),
  technology_used: list("technologies", (word) => word.length <= 50),
  for_wikis: list("wikis", (wiki) => /^(\*|(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+)$/.test(wiki)),
  available_ui_languages: list("languages", (code) =>
    /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(code),
  ),
  tool_type(value, draft) {
    const name = asText(value)?.replaceAll(" ", "-");
    const type = TYPES.find((each) => each === name);
    if (type !== undefined) draft.type = type;
    return type !== undefined;
  },
  deprecated: lifecycle("deprecated"),
  experimental: lifecycle("experimental"),
  author(value, draft) {
    const accounts = authorsOf(value).flatMap((person) => accountOf(person) ?? []);
    if (accounts.length > 0) draft.maintainers = [...new Set(accounts)];
    return true;
  },
  repository: link("links", "source"),
  user_docs_url: links("docs"),
  developer_docs_url: links("developerDocs"),
  api_url: link("links", "api"),
  translate_url: link("links", "translate"),
  privacy_policy_url: links("privacy"),
  bugtracker_url: link("contact", "issues"),
  feedback_url: link("contact", "talk"),
};

function text(field: keyof EntryDraft): FieldImport {
  return (value, draft) => {
    const words = asText(value);
    if (words === undefined) return false;
    draft[field] = words;
    return true;
  };
}

/** Lists, or texts with commas. All of it, or nothing. */
function list(field: keyof EntryDraft, fits: (item: string) => boolean): FieldImport {
  return (value, draft) => {
    const items = typeof value === "string" ? value.split(",") : value;
    if (!Array.isArray(items) || !items.every((item) => typeof item === "string")) return false;
    const words = [...new Set(items.map((item) => item.trim()))].filter((item) => item !== "");
    if (!words.every(fits)) return false;
    draft[field] = words;
    return true;
  };
}

function lifecycle(state: (typeof LIFECYCLES)[number]): FieldImport {
  return (value, draft) => {
    if (typeof value !== "boolean") return false;
    // Deprecated wins over experimental.
    if (value && draft.lifecycle !== "deprecated") draft.lifecycle = state;
    return true;
  };
}

function link(field: "links" | "contact", inner: string): FieldImport {
  return (value, draft) => {
    const url = asText(value) ?? onlyAddress(value);
    if (url === undefined) return false;
    draft[field] = { ...(draft[field] as object | undefined), [inner]: url };
    return true;
  };
}

/** One address, or one a language. */
function links(inner: string): FieldImport {
  return (value, draft, record) => {
    if (link("links", inner)(value, draft, record)) return true;
    if (!Array.isArray(value) || value.length === 0) return false;
    const pages = value.map(asRecord);
    if (!pages.every(({ language, url }) => asText(language) && asText(url))) return false;
    draft.links = {
      ...(draft.links as object | undefined),
      [inner]: pages.map(({ language, url }) => ({ language, url })),
    };
    return true;
  };
}

/** A list with one page, in any language, counts as its address. */
function onlyAddress(value: unknown): string | undefined {
  const [page, ...others] = Array.isArray(value) ? (value as unknown[]) : [];
  return others.length === 0 && isRecord(page) ? asText(page["url"]) : undefined;
}

/** A record has no summary of its own: the subtitle, else a description that begins with a short sentence. */
function summarize(draft: EntryDraft, { subtitle }: Json): void {
  const description = typeof draft.description === "string" ? draft.description : "";
  const first = /^[^]*?[.!?](?=\s|$)/.exec(description)?.[0] ?? description;
  const summary = [asText(subtitle), first.replaceAll(/\s+/g, " ").trim()].find(
    (each) => each !== undefined && each !== "" && [...each].length <= LONGEST_SUMMARY,
  );
  if (summary === undefined) return;
  draft.summary = summary;
  if (summary === description.trim()) delete draft.description;
}

function authorsOf(value: unknown): Json[] {
  if (Array.isArray(value)) return value.map((each) => (isRecord(each) ? each : { name: each }));
  return isRecord(value) ? [value] : [{ name: value }];
}

function accountOf({
  wiki_username: wiki,
  developer_username: developer,
}: Json): string | undefined {
  const [kind, name] = asText(wiki) === undefined ? ["developer", developer] : ["wiki", wiki];
  const account = asText(name);
  // A name with characters that no account has is a mistake in the record.
  return account === undefined || /[:/#<>[\]|{}]/.test(account) ? undefined : `${kind}:${account}`;
}

/** Reports the field where authors are named without an account. */
function unnamedAuthors({ author }: Json): string[] {
  if (isEmpty(author)) return [];
  return authorsOf(author).every((person) => accountOf(person) !== undefined) ? [] : ["author"];
}

function isEmpty(value: unknown): boolean {
  return (value ?? "") === "" || (Array.isArray(value) && value.length === 0);
}

function asText(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}
