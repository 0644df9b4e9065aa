/** People: who maintains an entry, whether they have a file here, an account somewhere or only a name. */
import type { About, Catalog, Entry, Maintainer } from "./catalog.ts";
import { encoded } from "./encoded.ts";

/** A maintainer as cards show one. */
export interface Person {
  /** The id of their file, or a slug made from the account or name. Names their page, if they have a file or an account. */
  id: string;
  /** Theirs, or that of the account. */
  name: string;
  /** Their own page, or that of the account. */
  url?: string;
}

/** A maintainer's page: the person, their file if they have one, and what they maintain, in the catalog's order. */
export interface MaintainerPage {
  id: string;
  person: Person;
  maintainer?: Maintainer;
  entries: readonly Entry[];
}

type PeopleContext = Pick<Catalog, "about" | "maintainerById">;

/** Where an account can be looked up. */
const ACCOUNT_KINDS = ["wiki", "developer", "gitlab"] as const;
/** Leaves room for a prefix and an extension in a file name. */
const LONGEST_NAME = 60;

/** A reference in an entry's list of maintainers (a maintainer id, wiki:Name, developer:name or name:Ann Example) → the person. */
export function person(reference: string, { about, maintainerById }: PeopleContext): Person {
  const maintainer = maintainerById.get(reference);
  const [name, url] = maintainer
    ? [maintainer.name, maintainerUrl(maintainer, about)]
    : describeAccount(reference, about);
  return { id: personId(reference), name, ...(url !== undefined && { url }) };
}

/** Who maintains an entry. */
export function people({ maintainers }: Entry, catalog: PeopleContext): Person[] {
  return maintainers.map((reference) => person(reference, catalog));
}

/** Whether somebody is named without an account (name:Ann Example): two who are called so cannot be told apart. */
export function isNameAlone(reference: string): boolean {
  return reference.startsWith("name:");
}

/** A person's id: a maintainer id as it is; an account or a name as a slug (wiki:Ann Example → wiki-ann-example). */
export function personId(reference: string): string {
  if (!reference.includes(":")) return reference;
  const slug = reference.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  // A slug that loses more than capitals, spaces and brackets may not be unique.
  const isWhole = /^[\w :()-]*$/.test(reference) && slug.length <= LONGEST_NAME;
  const parts = isWhole ? [slug] : [slug.slice(0, LONGEST_NAME), fingerprint(reference)];
  return parts.map((part) => part.replace(/^-|-$/g, "")).join("-");
}

/** The address of an account's page, as the catalog says; undefined where it does not. */
function profileUrl(
  kind: (typeof ACCOUNT_KINDS)[number],
  name: string,
  about: About,
): string | undefined {
  return about.profiles?.[kind]?.replaceAll("{name}", encoded(name));
}

/** All maintainers sorted by id: those with a file, also when they maintain nothing, and accounts without one. */
export function maintainerPages(catalog: Catalog): MaintainerPage[] {
  const pages = new Map<string, MaintainerPage & { entries: Entry[] }>();
  for (const maintainer of catalog.maintainers) {
    const { id } = maintainer;
    pages.set(id, { id, person: person(id, catalog), maintainer, entries: [] });
  }
  for (const entry of catalog.entries) {
    for (const reference of entry.maintainers) {
      if (isNameAlone(reference)) continue;
      const id = personId(reference);
      const page = pages.get(id) ?? { id, person: person(reference, catalog), entries: [] };
      pages.set(id, page);
      if (!page.entries.includes(entry)) page.entries.push(entry);
    }
  }
  return [...pages.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function maintainerUrl(maintainer: Maintainer, about: About): string | undefined {
  const profiles = ACCOUNT_KINDS.map((kind) => {
    const name = maintainer[kind];
    return name === undefined ? undefined : profileUrl(kind, name, about);
  });
  return [maintainer.url, ...profiles].find((url) => url !== undefined);
}

function describeAccount(reference: string, about: About): [name: string, url: string | undefined] {
  const kind = ACCOUNT_KINDS.find((each) => reference.startsWith(`${each}:`));
  if (kind === undefined) return [reference.replace(/^name:/, ""), undefined];
  const name = reference.slice(kind.length + 1);
  return [name, profileUrl(kind, name, about)];
}

/** FNV-1a over UTF-16 code units, in base 36. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
