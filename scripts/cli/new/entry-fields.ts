/** The flags of `new`, and how each fills the entry. */
import type { ToolFile } from "../../../core/generated/tool.ts";
import { PURPOSES, type Purpose } from "../../../core/needs.ts";
import { ANY_OF } from "../../../core/skill-uses.ts";
import { textOf, UsageError, type Option, type Values } from "../command.ts";

/** An entry that is being written. The checker reports its problems. */
export type EntryDraft = { -readonly [K in keyof ToolFile]?: unknown };

/** One flag. */
export interface EntryField {
  value: string;
  about: string;
  /** Puts the flag's text into the entry. */
  put: (draft: EntryDraft, text: string) => void;
}

/** States an empty list. */
export const NONE = "none";

export const ENTRY_FIELDS = {
  title: asText("title", "TEXT", "what people call it"),
  summary: asText("summary", "TEXT", "what you can do with it, in one plain sentence"),
  description: asText("description", "TEXT", "three to six sentences, Markdown"),
  type: asText("type", "TYPE", "web-app, bot, gadget, user-script, …"),
  lifecycle: asText("lifecycle", "STATE", "planned, experimental, active, deprecated, retired"),
  url: asText("url", "URL", "where it is, or where its page is; not for planned ones"),
  "needs-use": asNeeds(
    "use",
    "skills to use it: sql=required,coding=optional, or =any where one of several is enough; none",
  ),
  "needs-host": asNeeds("host", "skills to run something of your own on it"),
  "needs-maintain": asNeeds("maintain", "skills to help maintain it"),
  "target-note": within("target", "note", "TEXT", "for a planned entry: how it will be reached"),
  start: within(
    "start",
    "how",
    "HOW",
    "open, enable-in-preferences, install-script, download, ask",
  ),
  "start-url": within("start", "url", "URL", "where to start, if not at its address"),
  "start-label": within("start", "label", "TEXT", "words for the button"),
  account: within("asks", "account", "ID", "the account it asks for, from the accounts vocabulary"),
  agreement: within("asks", "agreement", "TEXT", "what has to be signed or agreed to before"),
  rights: within("asks", "rights", "TEXT", "rights on the wiki that it asks for"),
  system: within("asks", "system", "TEXT", "the operating systems that it runs on, if not on any"),
  installs: within("asks", "installs", "TEXT", "what has to be installed first"),
  "hosted-on": asList("hostedOn", "IDS", "the platform it runs on"),
  maintainers: asList(
    "maintainers",
    "NAMES",
    "ids, accounts or names, such as wiki:Name or name:Ann Example; none",
  ),
  "help-wanted": {
    value: "ROLES",
    about: "roles that are looked for, such as translator",
    put: asRoles,
  },
  goals: asList("goals", "IDS", "the kinds of users it serves"),
  audiences: asList("audiences", "IDS", "the roles of the people it is for"),
  tasks: asList("tasks", "IDS", "what you do with it"),
  keywords: asList("keywords", "WORDS", "what people type who do not know its title"),
  source: asText("source", "TEXT", "where the facts come from"),
  added: asText("added", "DATE", "the day this entry is added (today)"),
} as const satisfies Record<string, EntryField>;

export type FieldName = keyof typeof ENTRY_FIELDS;

/** The table as options of a command. */
export const entryOptions: Readonly<Record<string, Option>> = Object.fromEntries(
  Object.entries(ENTRY_FIELDS).map(([name, { value, about }]) => [
    name,
    { type: "string", value, about },
  ]),
);

/** The flags without which there is no entry; those that `values` lacks. */
export function missingFields(values: Values): FieldName[] {
  const planned = textOf(values, "lifecycle") === "planned";
  const needed: FieldName[] = ["title", "summary", "type", "url", "maintainers"];
  return needed.filter(
    (name) => textOf(values, name) === undefined && !(planned && name === "url"),
  );
}

/**
 * The entry that the flags say. The needs of a planned one are those to aim at.
 * @throws UsageError where a text cannot be parsed.
 */
export function entryFrom(values: Values): EntryDraft {
  const draft: EntryDraft = {};
  for (const [name, { put }] of Object.entries<EntryField>(ENTRY_FIELDS)) {
    const text = textOf(values, name);
    if (text !== undefined) put(draft, text.trim());
  }
  if (draft.lifecycle !== "planned") return draft;
  const { needs, target, ...rest } = draft;
  if (needs === undefined && target === undefined) return rest;
  const aimed = needs === undefined ? {} : { needs };
  return { ...rest, target: { ...aimed, ...(target as object | undefined) } };
}

function asText(field: keyof EntryDraft, value: string, about: string): EntryField {
  const put: EntryField["put"] = (draft, text) => (draft[field] = text);
  return { value, about, put };
}

function asList(field: keyof EntryDraft, value: string, about: string): EntryField {
  const put: EntryField["put"] = (draft, text) => (draft[field] = listOf(text));
  return { value, about, put };
}

function within(
  field: "start" | "asks" | "target",
  inner: string,
  value: string,
  about: string,
): EntryField {
  const put: EntryField["put"] = (draft, text) =>
    (draft[field] = { ...(draft[field] as object | undefined), [inner]: text });
  return { value, about, put };
}

function asRoles(draft: EntryDraft, text: string): void {
  draft.helpWanted = listOf(text).map((role) => ({ role }));
}

function asNeeds(purpose: Purpose, about: string): EntryField {
  const put: EntryField["put"] = (draft, text) => {
    const needs = { ...(draft.needs as object | undefined), [purpose]: usesOf(purpose, text) };
    const present = PURPOSES.filter((each) => each in needs);
    draft.needs = Object.fromEntries(
      present.map((each) => [each, needs[each as keyof typeof needs]]),
    );
  };
  return { value: "NEEDS", about, put };
}

function usesOf(purpose: Purpose, text: string): Record<string, string | string[]> {
  const pairs = listOf(text).map((part) => {
    const [, skill, use] = /^([^=]+)=([^=]+)$/.exec(part) ?? [];
    if (skill !== undefined && use !== undefined) return [skill.trim(), use.trim()] as const;
    throw new UsageError(
      `--needs-${purpose} takes SKILL=required, SKILL=optional or SKILL=any by commas, or none, not "${part}".`,
    );
  });
  const group = pairs.filter(([, use]) => use === "any").map(([skill]) => skill);
  const single = pairs.filter(([, use]) => use !== "any");
  return { ...(group.length > 0 && { [ANY_OF]: group }), ...Object.fromEntries(single) };
}

function listOf(text: string): string[] {
  if (text === NONE) return [];
  return [...new Set(text.split(",").map((part) => part.trim()))].filter((part) => part !== "");
}
