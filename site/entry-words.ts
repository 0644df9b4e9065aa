/** What lists say of an entry in few words. */
import type { Entry } from "../core/catalog.ts";
import { formatList, shortList } from "../core/lists.ts";
import { person } from "../core/people.ts";
import { catalog } from "./catalog.ts";
import { pageLanguage, t } from "./words.ts";

/** The titles of what it runs on, shortened like names; empty where it names nothing. */
export function hostTitles({ hostedOn }: Entry): string {
  return listShort(titlesOf(hostedOn));
}

/** Its maintainers: two by name, of more the first and how many others; empty where it names nobody. */
export function peopleShort({ maintainers }: Entry): string {
  return listShort(maintainers.map((reference) => person(reference, catalog).name));
}

function listShort(all: readonly string[]): string {
  const { names, more } = shortList(all);
  return more > 0 ? t("people-and-more", names[0]!, more) : formatList(names, pageLanguage);
}

/** Ids of entries → their titles. */
function titlesOf(ids: readonly string[]): string[] {
  return ids.map((id) => catalog.entryById.get(id)?.title ?? id);
}
