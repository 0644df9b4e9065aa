/** A card: what a list shows of an entry, and what search and filters look at. tools.json holds one for each entry. */
import type { Catalog, Entry } from "../catalog.ts";
import { LIFECYCLES } from "../generated/tool.ts";
import { allRungs, type Rungs } from "../levels.ts";
import { allNeeds, type Needs, type Purpose, PURPOSES, type SkillUses } from "../needs.ts";
import { people, type Person } from "../people.ts";
import { writeUses } from "../skill-groups.ts";
import { readUses, type StatedUses, type Use } from "../skill-uses.ts";
import { type Envelope, envelope } from "./envelope.ts";
import { type Readers, readFields, stated } from "./fields.ts";
import {
  isRecord,
  isTitled,
  list,
  numbers,
  optionalText,
  optionalTexts,
  record,
  strings,
  text,
} from "./json.ts";

type Stated =
  | "id"
  | "title"
  | "summary"
  | "language"
  | "url"
  | "lifecycle"
  | "asks"
  | "start"
  | "hostedOn"
  | "license"
  | "replacedBy";
type Listed = "goals" | "audiences" | "tasks" | "keywords" | "wikis" | "languages";

/** The short form of an entry, for lists and search. What has the name of an entry's field is the same, or empty. */
export interface Card extends Pick<Entry, Stated>, Required<Pick<Entry, Listed>> {
  /** How it is used: the entry's type. */
  type?: string;
  /** Per purpose that is stated, what platforms ask for included. */
  needs: Needs;
  /** Rungs from 1, per purpose that is stated. */
  levels: Rungs;
  /** Those who maintain it, by name. */
  maintainers: readonly Person[];
  /** Role ids: whom the maintainers look for. */
  helpWanted: readonly string[];
  /** Titles of the other entries that are named here, by id. */
  names?: Readonly<Record<string, string>>;
}

/** Skill id to required or optional; `anyOf` lists groups of skills, of each of which one is enough. */
type CardUses = Readonly<Record<string, Use | readonly (readonly string[])[]>>;

/** The skills that are needed, by purpose. */
type CardNeeds = { readonly [P in Purpose]?: CardUses };

/** A card as it is published. */
export type CardRecord = Omit<Card, "needs"> & { needs: CardNeeds };

/** What no list shows of a card. Filters have it from the facets of the index. */
const UNLISTED = ["goals", "audiences", "wikis", "languages", "license"] as const;

/** A card as lists show it and the search index holds it. */
export type ListedCard = Omit<Card, (typeof UNLISTED)[number]>;
export type ListedRecord = Omit<CardRecord, (typeof UNLISTED)[number]>;

/** tools.json, in the order of the ids. */
export interface ToolList extends Envelope {
  /** How many there are. */
  count: number;
  /** A card for each entry. */
  tools: readonly CardRecord[];
}

/** The card of an entry. */
export function card(entry: Entry, catalog: Catalog): Card {
  return stated<Card>({
    id: entry.id,
    title: entry.title,
    summary: entry.summary,
    language: entry.language,
    type: entry.type,
    url: entry.url,
    lifecycle: entry.lifecycle,
    needs: allNeeds(entry, catalog),
    levels: allRungs(entry, catalog),
    asks: entry.asks,
    start: entry.start,
    hostedOn: entry.hostedOn,
    maintainers: people(entry, catalog),
    helpWanted: (entry.helpWanted ?? []).map(({ role }) => role),
    goals: entry.goals ?? [],
    audiences: entry.audiences ?? [],
    tasks: entry.tasks ?? [],
    keywords: entry.keywords ?? [],
    wikis: entry.wikis ?? [],
    languages: entry.languages ?? [],
    license: entry.license,
    replacedBy: entry.replacedBy,
    names: namesIn(entry, catalog),
  });
}

const made = new WeakMap<Catalog, readonly Card[]>();

/** The cards of all entries, in their order. Lists and the search index share them. */
export function cardsOf(catalog: Catalog): readonly Card[] {
  const cards = made.get(catalog) ?? catalog.entries.map((entry) => card(entry, catalog));
  made.set(catalog, cards);
  return cards;
}

/** Writes a card. */
export function cardRecord(card: Card): CardRecord {
  return { ...card, needs: mapNeeds(card.needs, writeUses) };
}

/** Writes what lists show of a card. */
export function listedRecord(card: Card): ListedRecord {
  const unlisted: ReadonlySet<string> = new Set(UNLISTED);
  const fields = Object.entries(cardRecord(card)).filter(([name]) => !unlisted.has(name));
  return Object.fromEntries(fields) as unknown as ListedRecord;
}

/** Needs with something else for the skill uses of each purpose. */
export function mapNeeds(needs: Needs, change: (uses: SkillUses) => StatedUses): CardNeeds {
  return Object.fromEntries(
    Object.entries(needs).map(([purpose, uses]) => [purpose, change(uses) as CardUses]),
  );
}

/** Writes tools.json. */
export function toolList(catalog: Catalog): ToolList {
  const tools = cardsOf(catalog).map(cardRecord);
  return { ...envelope(catalog), count: tools.length, tools };
}

/** Reads a card; undefined where it has no id or title. */
export function readCard(json: unknown): Card | undefined {
  return isTitled(json) ? readFields(READERS, json) : undefined;
}

const READERS: Readers<Card> = {
  id: text,
  title: text,
  summary: text,
  language: text,
  type: optionalText,
  url: optionalText,
  lifecycle: (value) => LIFECYCLES.find((each) => each === value) ?? "active",
  needs: readNeeds,
  levels: numbers,
  asks: optionalTexts,
  // The way to begin may be one that a later catalog knows.
  start: (value) => optionalTexts(value) as Card["start"],
  hostedOn: strings,
  maintainers: readPeople,
  helpWanted: strings,
  goals: strings,
  audiences: strings,
  tasks: strings,
  keywords: strings,
  wikis: strings,
  languages: strings,
  license: optionalText,
  replacedBy: optionalText,
  names: optionalTexts,
};

function readNeeds(value: unknown): Needs {
  const needs = record(value);
  const purposes = PURPOSES.filter((purpose) => isRecord(needs[purpose]));
  return Object.fromEntries(purposes.map((purpose) => [purpose, readUses(record(needs[purpose]))]));
}

const PERSON_READERS: Readers<Person> = { id: text, name: text, url: optionalText };

/** Those who have a name. */
function readPeople(value: unknown): Person[] {
  return list(value)
    .map((each) => readFields(PERSON_READERS, record(each)))
    .filter(({ name }) => name !== "");
}

/** The titles of the entries that a card names; undefined where it names none. */
function namesIn({ hostedOn, replacedBy }: Entry, { entryById }: Catalog): Card["names"] {
  const named = [...hostedOn, replacedBy ?? ""].flatMap((id) => entryById.get(id) ?? []);
  return named.length > 0
    ? Object.fromEntries(named.map(({ id, title }) => [id, title]))
    : undefined;
}
