/** Skills seen from the entries that ask for them. */
import type { Entry } from "../core/catalog.ts";
import { needsFor, type Purpose, type Use } from "../core/needs.ts";
import { catalog } from "./catalog.ts";
import { availableEntries } from "./entries.ts";

/** The entries that can be used today and ask for a skill in that way. */
export function asking(skill: string, purpose: Purpose, use: Use): Entry[] {
  return availableEntries.filter((entry) => needsFor(entry, purpose, catalog)?.[skill] === use);
}
