/** One entry as tools/<id>.json has it: takes what a card view shows, and leaves out what has another shape. */
import type { Card } from "../../core/wire.ts";
import { list, readCard, record, text, texts } from "../data/shapes.ts";

/** Where a user tells the developers something, the most useful first. */
export const CONTACTS = ["issues", "talk", "chat", "email"] as const;
/** Further addresses that are shown. */
export const LINKS = ["docs", "source"] as const;

/** A role that the maintainers look for somebody in. */
export interface WantedHelp {
  role: string;
  note?: string;
  url?: string;
}

/** An address, with the language of the page where there is one a language. */
export interface FurtherLink {
  kind: (typeof LINKS)[number];
  url: string;
  language?: string;
}

/** What a card shows, and what only a view of one entry has room for. */
export interface CardRecord {
  card: Card;
  contact: { readonly [C in (typeof CONTACTS)[number]]?: string };
  links: readonly FurtherLink[];
  helpWanted: readonly WantedHelp[];
  /** Days; empty where none is stated. */
  until: string;
  confirmed: string;
}

/** Ids of entries are made of this, so that one can stand in an address. */
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST_ID = 80;

/** Whether a text can be the id of an entry. */
export function isId(wanted: string): boolean {
  return wanted.length <= LONGEST_ID && ID.test(wanted);
}

/** The record; undefined where it is none, or that of another entry. */
export function readRecord(json: unknown, id: string): CardRecord | undefined {
  const tool = record(record(json).tool);
  const wanted = list(tool.helpWanted).map(texts);
  const card = readCard({
    ...tool,
    needs: tool.allNeeds,
    maintainers: tool.people,
    helpWanted: wanted.map(({ role }) => role),
  });
  if (card?.id !== id) return undefined;
  const links = record(tool.links);
  return {
    card,
    contact: texts(tool.contact),
    links: LINKS.flatMap((kind) => readLinks(kind, links[kind])),
    helpWanted: wanted.flatMap(({ role, note, url }) =>
      role === undefined
        ? []
        : [{ role, ...(note !== undefined && { note }), ...(url !== undefined && { url }) }],
    ),
    until: text(tool.until),
    confirmed: text(tool.confirmed),
  };
}

/** One address, or one a language. */
function readLinks(kind: FurtherLink["kind"], json: unknown): FurtherLink[] {
  if (typeof json === "string") return [{ kind, url: json }];
  return list(json)
    .map(texts)
    .flatMap(({ url, language }) =>
      url === undefined ? [] : [{ kind, url, ...(language !== undefined && { language }) }],
    );
}
