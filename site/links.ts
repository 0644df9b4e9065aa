/** An entry's further addresses, as a flat list. */
import type { Entry } from "../core/catalog.ts";
import { contactsOf, linksOf } from "../core/entry-view.ts";
import { languageName } from "./languages.ts";
import { type SiteKey, t } from "./words.ts";

export interface NamedLink {
  label: string;
  url: string;
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

const WORDS: Readonly<Record<keyof Links, SiteKey>> = {
  docs: "link-docs",
  source: "link-source",
  developerDocs: "link-developer-docs",
  api: "link-api",
  translate: "link-translate",
  privacy: "link-privacy",
};

const FURTHER = Object.keys(WORDS) as (keyof Links)[];
