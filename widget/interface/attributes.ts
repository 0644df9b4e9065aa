/** Attributes: one table, from which the element's properties and their reading come. */
import { FACET_NAMES, type Filters } from "../../core/facets.ts";
import type { Match } from "../../core/matching.ts";
import { type Purpose, PURPOSES } from "../../core/needs.ts";

/** The attributes. What each is for stands in manual.ts. */
export const ATTRIBUTES = [
  "src",
  "view",
  "purpose",
  "knows",
  "query",
  "uses",
  "tool",
  "tools",
  "level",
  "goal",
  "audience",
  "task",
  "type",
  "platform",
  "maintainer",
  "lifecycle",
  "wiki",
  "language",
  "license",
  "help-wanted",
  "match",
  "controls",
  "limit",
  "theme",
  "heading-level",
] as const;

export type AttributeName = (typeof ATTRIBUTES)[number];

type PropertyName<A extends string> = A extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Tail>}`
  : A;

/** What the element holds for each attribute: the text as it was written. */
export type AttributeTexts = {
  [A in AttributeName as PropertyName<A>]: string | undefined;
};

/** The colours that a page may ask for; "auto" follows what is around the element. */
export type Theme = "auto" | "light" | "dark";

/** What the attributes mean, with defaults filled in. */
export interface Settings {
  purpose: Purpose;
  query: string;
  /** Empty: said to know none. Undefined: not asked yet. */
  knows: ReadonlySet<string> | undefined;
  filters: Filters;
  /** Whether tools for this wiki, in the person's language, come first. */
  here: boolean;
  /** States that results are kept of; empty: all. */
  match: readonly Match["state"][];
  /** Whether the questions are shown. */
  controls: boolean;
  limit: number;
  theme: Theme;
  headingLevel: number;
}

/** The wiki that the page is on. */
const HERE = "auto";
export const MATCH_STATES = ["ready", "conditional", "away", "unstated", "not-available"] as const;

/** The property that an attribute sets. */
export function propertyOf<A extends AttributeName>(attribute: A): PropertyName<A> {
  return attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()) as PropertyName<A>;
}

/** Reads the texts. What can't be understood counts as absent. */
export function readSettings(texts: Partial<AttributeTexts>): Settings {
  return {
    purpose: oneOf(PURPOSES, texts.purpose),
    query: text(texts.query),
    knows: readKnown(texts.knows),
    filters: readFilters(texts),
    here: readList(texts.wiki).includes(HERE),
    match: MATCH_STATES.filter((state) => readList(texts.match).includes(state)),
    controls: text(texts.controls) !== "none",
    limit: whole(texts.limit, 1, 100) ?? 10,
    theme: oneOf(["auto", "light", "dark"], texts.theme),
    headingLevel: whole(texts.headingLevel, 2, 5) ?? 2,
  };
}

/** The items of a list. */
export function readList(value: string | undefined): string[] {
  return text(value)
    .split(/[\s,]+/)
    .filter(Boolean);
}

/** What of the settings a person can change on the page. */
export type Changes = Partial<Pick<Settings, "purpose" | "query" | "knows" | "filters" | "match">>;

/** The other way: settings → texts, only those that change. `here` stays what it is. */
export function writeSettings(changes: Changes, here = false): Partial<AttributeTexts> {
  const { knows, filters, match, ...texts } = changes;
  return {
    ...texts,
    ...("knows" in changes ? { knows: knows?.size === 0 ? "none" : writeList(knows) } : {}),
    ...(match === undefined ? {} : { match: writeList(match) }),
    ...(filters === undefined ? {} : { ...writeFilters(filters, here), tool: undefined }),
  };
}

function writeFilters(filters: Filters, here: boolean): Partial<AttributeTexts> {
  const texts = FACET_NAMES.map((name) => [propertyOf(name), writeList(filters[name])]);
  const wiki = writeList([...(here ? [HERE] : []), ...(filters.wiki ?? [])]);
  return { ...Object.fromEntries(texts), wiki } as Partial<AttributeTexts>;
}

function writeList(values: Iterable<string> | undefined): string | undefined {
  return [...(values ?? [])].join(" ") || undefined;
}

function readKnown(value: string | undefined): Set<string> | undefined {
  const items = readList(value);
  return items.length === 0 ? undefined : new Set(items.filter((item) => item !== "none"));
}

function readFilters(texts: Partial<AttributeTexts>): Filters {
  const wanted = FACET_NAMES.map((name) => {
    const values = readList(texts[propertyOf(name)]);
    return [name, name === "wiki" ? values.filter((value) => value !== HERE) : values] as const;
  });
  const filters: Filters = Object.fromEntries(wanted.filter(([, values]) => values.length > 0));
  const tools = [...(filters.tools ?? []), ...readList(texts.tool)];
  return tools.length > 0 ? { ...filters, tools } : filters;
}

/** Frameworks set properties to what they have: lists and numbers are taken as the text that they make. */
function text(value: string | readonly string[] | number | null | undefined): string {
  return value === undefined || value === null ? "" : String(value).trim();
}

function oneOf<T extends string>(values: readonly [T, ...T[]], value: string | undefined): T {
  const wanted = text(value);
  return values.find((each) => each === wanted) ?? values[0];
}

function whole(value: string | undefined, least: number, most: number): number | undefined {
  const number = Number.parseInt(text(value), 10);
  return number >= least ? Math.min(number, most) : undefined;
}
