/** What lists say of an entry in few words. */
import type { Entry } from "../core/catalog.ts";
import { formatList } from "../core/format.ts";
import { person } from "../core/people.ts";
import { catalog } from "./catalog.ts";
import { pageLanguage, t } from "./words.ts";

/** The titles of what it runs on; empty where it names nothing. */
export function hostTitles({ hostedOn }: Entry): string {
  return formatList(titlesOf(hostedOn), pageLanguage);
}

/** Its maintainers: two by name, of more the first and how many others; empty where it names nobody. */
export function peopleShort({ maintainers }: Entry): string {
  const names = maintainers.map((reference) => person(reference, catalog).name);
  const [first = "", ...others] = names;
  return names.length > 2
    ? t("people-and-more", first, others.length)
    : formatList(names, pageLanguage);
}

/** Ids of entries → their titles. */
export function titlesOf(ids: readonly string[]): string[] {
  return ids.map((id) => catalog.entryById.get(id)?.title ?? id);
}
