/** Links as flat lists: an entry's further addresses, entries, maintainers. */
import type { Entry } from "../core/catalog.ts";
import { contactsOf, linksOf } from "../core/entry-view.ts";
import { isNameAlone, person } from "../core/people.ts";
import { pageAddress } from "./address.ts";
import { catalog } from "./catalog.ts";
import { languageName } from "./languages.ts";
import { type SiteKey, t } from "./words.ts";

export interface NamedLink {
  label: string;
  url: string;
}

/** A link within a sentence that lists some. */
export interface ListedLink {
  text: string;
  /** Absent: there is no page, the text stands by itself. */
  href?: string | undefined;
  /** BCP 47; default: that of the pages. */
  language?: string;
}

type Links = NonNullable<Entry["links"]>;

/** Source, documentation and the like, in a fixed order; where there is one a language, its name is added. */
export function furtherLinks(links: Links = {}): NamedLink[] {
  return linksOf(links, FURTHER).map(({ kind, url, language }) => {
    const label = t(WORDS[kind]);
    return {
      label: language === undefined ? label : t("link-in-language", label, languageName(language)),
      url,
    };
  });
}

/** Where a user tells the developers something, the most useful first. */
export function contactLinks(contact?: Entry["contact"]): NamedLink[] {
  return contactsOf(contact).map(({ words, url }) => ({ label: t(words), url }));
}

/** Entries by their titles; `to`: which of an entry's pages to lead to. */
export function entryLinks(
  list: readonly Entry[],
  to: "tools" | "platforms" = "tools",
): ListedLink[] {
  return list.map(({ id, title, language }) => ({
    text: title,
    href: pageAddress(to, id),
    language,
  }));
}

/** Maintainers as entries name them → by name, each leading to their page; whoever is only named has none. */
export function peopleLinks(references: readonly string[]): ListedLink[] {
  return references.map((reference) => {
    const { id, name } = person(reference, catalog);
    return {
      text: name,
      href: isNameAlone(reference) ? undefined : pageAddress("maintainers", id),
    };
  });
}

const WORDS: Readonly<Record<keyof Links, SiteKey>> = {
  docs: "link-docs",
  source: "link-source",
  developerDocs: "link-developer-docs",
  api: "link-api",
  translate: "link-translate",
  privacy: "link-privacy",
};

const FURTHER = Object.keys(WORDS) as (keyof Links)[];
