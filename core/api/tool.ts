/** tools/<id>.json: one entry by itself. */
import type { Catalog, Entry } from "../catalog.ts";
import type { ToolFile } from "../generated/tool.ts";
import type { Rungs } from "../levels.ts";
import type { Needs } from "../needs.ts";
import { noticesFor } from "../notices.ts";
import type { Person } from "../people.ts";
import { fileUses } from "../skill-groups.ts";
import { type Card, card, type CardRecord, cardRecord, mapNeeds, readCard } from "./card.ts";
import { type Envelope, envelope } from "./envelope.ts";
import { type Readers, readFields } from "./fields.ts";
import { type Json, list, optionalText, optionalTexts, record, text, texts } from "./json.ts";

/**
 * Three names mean different things in the two parts. On the card, as in tools.json, `needs` counts in what platforms
 * ask for, `maintainers` are people and `helpWanted` are roles. Under `tool` all three are as the entry's file says.
 */
export interface ToolRecord extends Envelope {
  /** The entry as its file says it, and what follows from it. */
  tool: Omit<Entry, "needs" | "target"> &
    Pick<ToolFile, "needs" | "target"> & {
      /** The same as the card's needs. */
      allNeeds: CardRecord["needs"];
      /** Rungs from 1, per purpose. */
      levels: Rungs;
      /** The same as the card's maintainers. */
      people: readonly Person[];
      /** Titles of the other entries that are named here, by id. */
      names?: Readonly<Record<string, string>>;
      /** Ids of the notices that reach it, over or not. */
      notices: readonly string[];
    };
  /** The same as in tools.json. */
  card: CardRecord;
}

/** What a view of one entry shows beside its card. */
export type ToolDetails = Pick<Entry, "contact" | "links" | "helpWanted" | "until" | "confirmed">;

/** A record as it is read: what is shown of it, checked. */
export interface ToolView {
  card: Card;
  details: ToolDetails;
}

/** Writes the record of an entry. */
export function toolRecord(entry: Entry, catalog: Catalog): ToolRecord {
  const shown = cardRecord(card(entry, catalog));
  const { needs, target } = entry;
  const tool = {
    ...(entry as Omit<Entry, "needs" | "target">),
    ...(needs && { needs: asInFile(needs) }),
    ...(target && { target: targetInFile(target) }),
    allNeeds: shown.needs,
    levels: shown.levels,
    people: shown.maintainers,
    ...(shown.names && { names: shown.names }),
    notices: noticesFor(entry.id, catalog).map(({ id }) => id),
  };
  return { ...envelope(catalog), tool, card: shown };
}

function asInFile(needs: Needs): NonNullable<ToolFile["needs"]> {
  return mapNeeds(needs, fileUses) as NonNullable<ToolFile["needs"]>;
}

function targetInFile({ needs, ...target }: NonNullable<Entry["target"]>) {
  return { ...target, ...(needs && { needs: asInFile(needs) }) };
}

/** Ids of entries are made of this, so that one can stand in an address. */
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST_ID = 80;

/** Whether a text can be the id of an entry. */
export function isId(wanted: string): boolean {
  return wanted.length <= LONGEST_ID && ID.test(wanted);
}

/** Reads a record; undefined where it is none, or that of another entry than `id`. */
export function readTool(json: unknown, id: string): ToolView | undefined {
  const from = record(json);
  const card = readCard(from.card ?? olderCard(record(from.tool)));
  return card?.id === id ? { card, details: readFields(READERS, record(from.tool)) } : undefined;
}

/** Catalogs that were published before records had cards say the same under `tool`, some of it by other names. */
function olderCard(tool: Json): Json {
  const roles = list(tool.helpWanted).map((wanted) => record(wanted).role);
  return { ...tool, needs: tool.allNeeds, maintainers: tool.people, helpWanted: roles };
}

/** Further addresses of an entry: each one address, or one for each language. */
type Links = NonNullable<Entry["links"]>;
/** A role that the maintainers of an entry look for. */
type WantedHelp = NonNullable<Entry["helpWanted"]>[number];

const READERS: Readers<ToolDetails> = {
  contact: optionalTexts,
  links: (value) => readFields(LINK_READERS, record(value)),
  helpWanted: (value) => list(value).flatMap(readWantedHelp),
  until: optionalText,
  confirmed: optionalText,
};

const LINK_READERS: Readers<Links> = {
  source: readLink,
  docs: readLink,
  developerDocs: readLink,
  api: readLink,
  translate: readLink,
  privacy: readLink,
};

/** One address, or one for each language. */
function readLink(value: unknown): Links["docs"] {
  const pages = list(value)
    .map(texts)
    .flatMap(({ url, language }) => (url && language ? [{ url, language }] : []));
  return optionalText(value) ?? (pages.length > 0 ? pages : undefined);
}

const HELP_READERS: Readers<WantedHelp> = { role: text, note: optionalText, url: optionalText };

function readWantedHelp(value: unknown): WantedHelp[] {
  const wanted = readFields(HELP_READERS, record(value));
  return wanted.role === "" ? [] : [wanted];
}
