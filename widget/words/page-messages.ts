/**
 * The page's own messages: `window.toolLadder.messages`, set by whoever loads the script. Either an object, language
 * code → messages, or the address of JSON that holds one, such as a page of the wiki.
 */
import { messageCode } from "../../core/i18n/codes.ts";
import type { Messages } from "../../core/i18n.ts";
import { parseAddress, sourceAddress } from "../data/address.ts";
import { fetchJson } from "../data/data.ts";
import { allowedOrigins, readGiven } from "../data/origins.ts";
import { isRecord, record, texts } from "../../core/api/json.ts";

/** MediaWiki's code → the texts of that language. */
export type MessageTable = Readonly<Record<string, Messages>>;

/** An answer that takes longer than this is not worth waiting for: there are words already. In milliseconds. */
export const WORDS_PATIENCE = 5_000;

const NONE: MessageTable = {};
const fetched = new Map<string, MessageTable | Promise<MessageTable>>();

/** What the page has; a promise as long as it is on its way. What can't be had or read counts as nothing. */
export function pageMessages(): MessageTable | Promise<MessageTable> {
  const { messages } = readGiven();
  if (typeof messages !== "string") return readTable(messages);
  const address = permitted(messages);
  if (address === undefined) return NONE;
  const known = fetched.get(address.href) ?? fetchTable(address);
  fetched.set(address.href, known);
  return known;
}

async function fetchTable(address: URL): Promise<MessageTable> {
  const loaded = await fetchJson(address.href, address, WORDS_PATIENCE);
  const table = "value" in loaded ? readTable(loaded.value) : NONE;
  fetched.set(address.href, table);
  return table;
}

/** What is no text is left out, or it would stand in the way of English. */
function readTable(json: unknown): MessageTable {
  const tables = Object.entries(record(json)).filter(([, table]) => isRecord(table));
  return Object.fromEntries(tables.map(([code, table]) => [messageCode(code), texts(table)]));
}

/** The page's own server, where wikis keep it, and those that catalogs may come from. */
function permitted(text: string): URL | undefined {
  const place = { base: document.baseURI, protocol: location.protocol };
  const address = parseAddress(text, place.base);
  if (address === undefined || sourceAddress(address.href, place) === undefined) return undefined;
  const { origin } = address;
  return origin === location.origin || allowedOrigins(place).has(origin) ? address : undefined;
}
