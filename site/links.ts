/** An entry's further addresses, as a flat list. */
import type { Entry } from "../core/catalog.ts";
import { languageName } from "./languages.ts";
import { type SiteKey, t } from "./words.ts";

export interface NamedLink {
  label: string;
  url: string;
}

type Links = NonNullable<Entry["links"]>;
type Contact = NonNullable<Entry["contact"]>;

/** Source, documentation and the like, in a fixed order; where there is one a language, its name is added. */
export function furtherLinks(links: Links = {}): NamedLink[] {
  return FURTHER.flatMap(([field, words]) => {
    const link = links[field];
    if (link === undefined) return [];
    if (typeof link === "string") return [{ label: t(words), url: link }];
    return link.map(({ language, url }) => ({
      label: t("link-in-language", t(words), languageName(language)),
      url,
    }));
  });
}

/** Where a user tells the developers something, the most useful first. */
export function contactLinks(contact: Contact = {}): NamedLink[] {
  return CONTACT.flatMap(([field, words]) => {
    const address = contact[field];
    if (address === undefined) return [];
    return [{ label: t(words), url: field === "email" ? `mailto:${address}` : address }];
  });
}

const FURTHER: readonly (readonly [keyof Links, SiteKey])[] = [
  ["docs", "link-docs"],
  ["source", "link-source"],
  ["developerDocs", "link-developer-docs"],
  ["api", "link-api"],
  ["translate", "link-translate"],
  ["privacy", "link-privacy"],
];

const CONTACT: readonly (readonly [keyof Contact, SiteKey])[] = [
  ["issues", "contact-issues"],
  ["talk", "contact-talk"],
  ["chat", "contact-chat"],
  ["email", "contact-email"],
];
