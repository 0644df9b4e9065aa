/**
 * What readers are shown of an entry, before it is put into words: ids, message keys and their parameters. Pages,
 * widget, search and checker ask here, so that an entry is the same everywhere. Entries and cards both will do.
 */
import type { Entry, Lifecycle, Notice } from "./catalog.ts";
import type { Rungs } from "./levels.ts";
import type { Needs, Purpose } from "./needs.ts";

interface Aged {
  /** Absent: active. */
  lifecycle?: Lifecycle | undefined;
}

/**
 * Whether it can be used today: neither planned nor retired. Lists leave out what is not, nothing begins with it, and
 * nobody is looked for to maintain it.
 */
export function isAvailable({ lifecycle }: Aged): boolean {
  return lifecycle !== "planned" && lifecycle !== "retired";
}

/** Whether nothing speaks against beginning with it today. */
export function isInFullUse({ lifecycle }: Aged): boolean {
  return useRank({ lifecycle }) === 0;
}

/** How lists begin: 0 in full use, 1 deprecated, 2 not to be used today. */
export function useRank({ lifecycle }: Aged): number {
  return isAvailable({ lifecycle }) ? Number(lifecycle === "deprecated") : 2;
}

type StatedPurposes = { readonly [P in Purpose]?: object };

/**
 * Whether others may run on it: it says what hosting there asks for; what is planned says so in its target. Whatever
 * is named in `hostedOn` does, the checker sees to that. One that will be a platform some day is none yet.
 */
export function isPlatform({
  lifecycle,
  needs,
  target,
}: Aged & { needs?: StatedPurposes; target?: { needs?: StatedPurposes } }): boolean {
  return (lifecycle === "planned" ? target?.needs : needs)?.host !== undefined;
}

/** Whether nobody maintains it, though it is in use. */
export function isOrphaned(entry: Aged & { maintainers: readonly unknown[] }): boolean {
  return isAvailable(entry) && entry.maintainers.length === 0;
}

/** Notices that are badges; others are no state of the entry. */
const BADGE_NOTICES = ["outage", "degradation", "maintenance"] as const satisfies Notice["kind"][];

export type BadgeWords =
  | `lifecycle-${Exclude<Lifecycle, "active">}`
  | `notice-${(typeof BADGE_NOTICES)[number]}`
  | "badge-needs-maintainers";

/**
 * What is not normal, as message keys; none where all is well. An entry in use needs maintainers where it has none, and
 * also where those it has look for somebody in one of the roles of `upkeep`. `notices`: the kinds of those in force.
 */
export function badgesOf(
  entry: {
    lifecycle: Lifecycle;
    maintainers: readonly unknown[];
    /** Role ids. */
    helpWanted: readonly string[];
  },
  upkeep: ReadonlySet<string>,
  notices: readonly Notice["kind"][] = [],
): BadgeWords[] {
  const { lifecycle, helpWanted } = entry;
  const needsMaintainers =
    isOrphaned(entry) || (isAvailable(entry) && helpWanted.some((role) => upkeep.has(role)));
  return [
    ...(lifecycle === "active" ? [] : [`lifecycle-${lifecycle}` as const]),
    ...notices.flatMap((kind) => {
      const shown = BADGE_NOTICES.find((each) => each === kind);
      return shown ? [`notice-${shown}` as const] : [];
    }),
    ...(needsMaintainers ? ["badge-needs-maintainers" as const] : []),
  ];
}

/** When it ends, or is due where it is planned. Of what is gone that is no news. */
export function endOf({ lifecycle, until }: Aged & { until?: string | undefined }) {
  if (until === undefined || lifecycle === "retired") return undefined;
  return { words: lifecycle === "planned" ? "status-due" : "status-ends", date: until } as const;
}

type How = NonNullable<Entry["start"]>["how"];

const HOWS = ["open", "enable-in-preferences", "install-script", "download", "ask"] as const;

/** How one begins with an entry. */
export interface Start {
  url: string;
  /** Undefined: the entry does not say, or in a manner that only a later version knows. */
  how: How | undefined;
  /** The entry's own words for it. */
  label: string | undefined;
  /** Ours, in few words. */
  words: `begin-${How}`;
}

/** The way to begin; undefined where it is not available, or names no address. */
export function startOf({
  lifecycle,
  start,
  url,
}: Aged & { start?: Entry["start"]; url?: string | undefined }): Start | undefined {
  const address = start?.url ?? url;
  if (!isAvailable({ lifecycle }) || address === undefined) return undefined;
  const how = HOWS.find((each) => each === start?.how);
  return { url: address, how, label: start?.label, words: `begin-${how ?? "open"}` };
}

const CONTACTS = ["issues", "talk", "chat", "email"] as const;

export interface ContactLink {
  kind: (typeof CONTACTS)[number];
  words: `contact-${(typeof CONTACTS)[number]}`;
  url: string;
}

/** Mail takes nothing but an address: what comes after it could fill in a letter. */
const MAIL = /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/;

/** Where a user tells the developers something, the most useful first. */
export function contactsOf(contact: Entry["contact"] = {}): ContactLink[] {
  return CONTACTS.flatMap((kind) => {
    const address = contact[kind];
    if (address === undefined || (kind === "email" && !MAIL.test(address))) return [];
    const url = kind === "email" ? `mailto:${address}` : address;
    return [{ kind, words: `contact-${kind}` as const, url }];
  });
}

type Links = NonNullable<Entry["links"]>;

/** A further address; `language` where there is one for each. */
export interface FurtherLink<Kind extends keyof Links = keyof Links> {
  kind: Kind;
  url: string;
  language?: string;
}

/** Further addresses as a flat list, kind by kind. */
export function linksOf<Kind extends keyof Links>(
  links: Links = {},
  kinds: readonly Kind[],
): FurtherLink<Kind>[] {
  return kinds.flatMap((kind) => {
    const link = links[kind] ?? [];
    const pages: { url: string; language?: string }[] =
      typeof link === "string" ? [{ url: link }] : link;
    return pages.map((page) => ({ kind, ...page }));
  });
}

/**
 * The purposes that are shown, at least one, the one that matters most first: the one that is wanted where the entry
 * says something about it, then what else it says. Maintaining is shown only to those who ask for it.
 */
export function purposesOf(
  { needs, levels }: { needs: Needs; levels: Rungs },
  wanted: Purpose,
): Purpose[] {
  const isStated = (purpose: Purpose) => Boolean(needs[purpose] ?? levels[purpose]);
  const stated = (["use", "host"] as const).filter(isStated);
  if (!isStated(wanted)) return stated.length > 0 ? stated : [wanted];
  return [wanted, ...stated.filter((purpose) => purpose !== wanted)];
}
