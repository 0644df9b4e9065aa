/** What the page of the form hands to its script: words, addresses, and what every file may name. */
import type { Catalog } from "../../core/catalog.ts";
import type { SiteKey } from "../words.ts";

export interface PageData {
  /** The site's address on this server, with a slash at its end. */
  base: string;
  lang: string;
  words: Readonly<Record<string, string>>;
  about: Catalog["about"];
  vocabularies: Catalog["vocabularies"];
}

/** Families of messages that the form uses. */
const FAMILIES = ["form-", "type-", "lifecycle-", "level-", "purpose-", "managed-", "start-how-"];

/** The form's words among all. */
export function formWords(messages: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(messages).filter(
      (entry): entry is [SiteKey, string] =>
        typeof entry[1] === "string" && FAMILIES.some((prefix) => entry[0].startsWith(prefix)),
    ),
  );
}
