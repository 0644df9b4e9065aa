/** Evidence as an entry's page shows it: which facts, and where they were read. */
import { formatList } from "../core/lists.ts";
import { schemaAt, SCHEMAS } from "../schema/schemas.ts";
import { pageLanguage } from "./words.ts";

/** Paths of fields, such as "contact.issues" → their titles, as a list in words. */
export function factNames(facts: readonly string[]): string {
  const titles = facts.map((fact) => schemaAt(SCHEMAS.tool, fact.split(".")).title ?? fact);
  return formatList(titles, pageLanguage);
}

/** An address as people read it: without its scheme, and not longer than a line. */
export function shortAddress(url: string): string {
  const address = url.replace(/^https?:\/\//, "").replace(/\/$/, "");
  return address.length > LINE ? `${address.slice(0, LINE)}…` : address;
}

const LINE = 60;
