/** The flags of `new`, and how each fills the entry. */
import type { ToolFile } from "../../../core/generated/tool.ts";
import { PURPOSES, type Purpose } from "../../../core/needs.ts";
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
  title: { value: "TEXT", about: "what people call it", put: asText("title") },
  summary: {
    value: "TEXT",
    about: "what you can do with it, in one plain sentence",
    put: asText("summary"),
  },
  description: {
    value: "TEXT",
    about: "three to six sentences, Markdown",
    put: asText("description"),
  },
  type: { value: "TYPE", about: "web-app, bot, gadget, user-script, …", put: asText("type") },
  lifecycle: {
    value: "STATE",
    about: "planned, experimental, active, deprecated, retired",
    put: asText("lifecycle"),
  },
  url: {
    value: "URL",
    about: "where it is, or where its page is; not for planned ones",
    put: asText("url"),
  },
  "needs-use": {
    value: "NEEDS",
    about: "skills to use it: sql=required,coding=optional; none",
    put: asNeeds("use"),
  },
  "needs-host": {
    value: "NEEDS",
    about: "skills to run something of your own on it",
    put: asNeeds("host"),
  },
  "needs-maintain": {
    value: "NEEDS",
    about: "skills to help maintain it",
    put: asNeeds("maintain"),
  },
  "target-note": {
    value: "TEXT",
    about: "for a planned entry: how it will be reached",
    put: within("target", "note"),
  },
  start: {
    value: "HOW",
    about: "open, enable-in-preferences, install-script, download, ask",
    put: within("start", "how"),
  },
  "start-url": {
    value: "URL",
    about: "where to start, if not at its address",
    put: within("start", "url"),
  },
  "start-label": { value: "TEXT", about: "words for the button", put: within("start", "label") },
  account: {
    value: "ID",
    about: "the account it asks for, from the accounts vocabulary",
    put: within("asks", "account"),
  },
  "hosted-on": { value: "IDS", about: "the platform it runs on", put: asList("hostedOn") },
  maintainers: {
    value: "NAMES",
    about: "ids or accounts, such as wiki:Name; none",
    put: asList("maintainers"),
  },
  "help-wanted": {
    value: "ROLES",
    about: "roles that are looked for, such as translator",
    put: asRoles,
  },
  goals: { value: "IDS", about: "the kinds of users it serves", put: asList("goals") },
  audiences: { value: "IDS", about: "the roles of the people it is for", put: asList("audiences") },
  tasks: { value: "IDS", about: "what you do with it", put: asList("tasks") },
  keywords: {
    value: "WORDS",
    about: "what people type who do not know its title",
    put: asList("keywords"),
  },
  source: { value: "TEXT", about: "where the facts come from", put: asText("source") },
  added: { value: "DATE", about: "the day this entry is added (today)", put: asText("added") },
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
  const needed: FieldName[] = [
    "title",
    "summary",
    "type",
    ...(planned ? [] : ["url" as const]),
    "maintainers",
  ];
  return needed.filter((name) => textOf(values, name) === undefined);
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
  return {
    ...rest,
    target: { ...(needs !== undefined && { needs }), ...(target as object | undefined) },
  };
}

function asText(field: keyof EntryDraft): EntryField["put"] {
  return (draft, text) => {
    draft[field] = text;
  };
}

function asList(field: keyof EntryDraft): EntryField["put"] {
  return (draft, text) => {
    draft[field] = listOf(text);
  };
}

function within(field: "start" | "asks" | "target", inner: string): EntryField["put"] {
  return (draft, text) => {
    draft[field] = { ...(draft[field] as object | undefined), [inner]: text };
  };
}

function asRoles(draft: EntryDraft, text: string): void {
  draft.helpWanted = listOf(text).map((role) => ({ role }));
}

function asNeeds(purpose: Purpose): EntryField["put"] {
  return (draft, text) => {
    const needs = { ...(draft.needs as object | undefined), [purpose]: usesOf(purpose, text) };
    const present = PURPOSES.filter((each) => each in needs);
    draft.needs = Object.fromEntries(
      present.map((each) => [each, needs[each as keyof typeof needs]]),
    );
  };
}

function usesOf(purpose: Purpose, text: string): Record<string, string> {
  const pairs = listOf(text).map((part) => {
    const [, skill, use] = /^([^=]+)=([^=]+)$/.exec(part) ?? [];
    if (skill !== undefined && use !== undefined) return [skill.trim(), use.trim()] as const;
    throw new UsageError(
      `--needs-${purpose} takes SKILL=required or SKILL=optional by commas, or none, not "${part}".`,
    );
  });
  return Object.fromEntries(pairs);
}

function listOf(text: string): string[] {
  if (text === NONE) return [];
  return [...new Set(text.split(",").map((part) => part.trim()))].filter((part) => part !== "");
}
