/** Entries as pages need them: sorted, filtered, and by the entries that refer to them. */
import { type Card, cardsOf } from "../core/api/card.ts";
import { byId, type Entry, type Term } from "../core/catalog.ts";
import { isAvailable, isPlatform, purposesOf } from "../core/entry-view.ts";
import { inDefaultOrder } from "../core/default-order.ts";
import { collator } from "../core/format.ts";
import { rungFor, rungOfNeeds } from "../core/levels.ts";
import { needsFor, PURPOSES, type Purpose, type SkillUses } from "../core/needs.ts";
import { skillsIn } from "../core/skill-uses.ts";
import { catalog } from "./catalog.ts";
import { pageLanguage } from "./words.ts";

/** What an entry asks for, or what it will ask for once it is there. */
export interface Demand {
  /** Undefined: not stated. */
  uses: SkillUses | undefined;
  /** From 1; undefined: not stated. */
  rung: number | undefined;
}

const cards = byId(cardsOf(catalog));

/** An entry as lists and the widget have it. */
export function cardOf({ id }: Entry): Card {
  return cards.get(id)!;
}

/** Entry by entry what a relation field names. */
type Relation = "hostedOn" | "partOf" | "dependsOn";

/** Vocabularies with a page for each term → the finder's parameter for one. */
export const TERM_FILTERS = { tasks: "task", goals: "goal", audiences: "audience" } as const;
export type TermVocabulary = keyof typeof TERM_FILTERS;

/** All entries by title. */
export const entries: readonly Entry[] = sortByTitle(catalog.entries);

/** Those that can be used today. */
export const availableEntries = entries.filter(isAvailable);

/** By title in the language of the pages, then by id. */
export function sortByTitle(list: readonly Entry[]): Entry[] {
  const { compare } = collator(pageLanguage);
  return list.toSorted((a, b) => compare(a.title, b.title) || compare(a.id, b.id));
}

const places = new Map(inDefaultOrder(catalog).map(({ id }, place) => [id, place]));

/** As the finder has them where nothing is asked for; planned and retired ones last. */
export function sortByDefault(list: readonly Entry[]): Entry[] {
  return list.toSorted((a, b) => places.get(a.id)! - places.get(b.id)!);
}

/** The audiences, each with the available entries that it is told to start with; those with none are left out. */
export const startingPoints: readonly { audience: Term; entries: readonly Entry[] }[] =
  catalog.vocabularies.audiences
    .map((audience) => ({
      audience,
      entries: (catalog.about.featured?.[audience.id] ?? [])
        .flatMap((id) => catalog.entryById.get(id) ?? [])
        .filter(isAvailable),
    }))
    .filter(({ entries }) => entries.length > 0);

/** The platforms by title. */
export const platforms = entries.filter(isPlatform);

/** What it asks for a purpose now; of a planned entry, what its target says. */
export function demand(entry: Entry, purpose: Purpose): Demand {
  return entry.lifecycle === "planned"
    ? targetDemand(entry, purpose)
    : { uses: needsFor(entry, purpose, catalog), rung: rungFor(entry, purpose, catalog) };
}

/**
 * Notes on skills, as far as they are about this purpose. They are written about using it or building on it; those on
 * skills that neither asks for are about maintaining.
 */
export function notesFor(
  { needs, skillNotes = {} }: Entry,
  purpose: Purpose,
): Readonly<Record<string, string>> {
  if (purpose !== "maintain") return skillNotes;
  const elsewhere = skillsIn({ ...needs?.use, ...needs?.host });
  return Object.fromEntries(
    Object.entries(skillNotes).filter(([skill]) => !elsewhere.includes(skill)),
  );
}

/** What lists show of an entry: the purpose asked for, or the first that is stated where that one is not. */
export function listedPurpose(entry: Entry, purpose: Purpose): Purpose {
  const demands = PURPOSES.map((each) => [each, demand(entry, each)] as const);
  const needs = Object.fromEntries(demands.map(([each, { uses }]) => [each, uses]));
  const levels = Object.fromEntries(demands.map(([each, { rung }]) => [each, rung]));
  return purposesOf({ needs, levels }, purpose)[0]!;
}

/** What its target says for a purpose. */
export function targetDemand({ target }: Entry, purpose: Purpose): Demand {
  const uses = target?.needs?.[purpose];
  return { uses, rung: rungOfNeeds(uses, target?.level?.[purpose], catalog) };
}

/** The entries that name this one in a relation, such as those that run on it. */
export function naming(relation: Relation, id: string): Entry[] {
  return entries.filter((entry) => entry[relation].includes(id));
}

/** The entries that this one replaces, or will replace. */
export function predecessors(id: string): Entry[] {
  return entries.filter(({ target, replacedBy }) => target?.by === id || replacedBy === id);
}
