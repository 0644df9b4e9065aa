/** The finder's questions: which chips stand in which order, and what each of them changes. */
import { FACET_NAMES } from "../../core/facets.ts";
import type { Found } from "../../core/finder.ts";
import { PURPOSES } from "../../core/needs.ts";
import type { Card } from "../../core/wire.ts";
import type { Changes } from "../attributes.ts";
import type { Chip } from "../templates/chips.ts";
import { filterName } from "../templates/filter-names.ts";
import { rungMeter } from "../templates/rung-meter.ts";
import type { ViewContext } from "../view.ts";
import { available } from "./finder-model.ts";

/** Changes some of the settings. */
export type Change = (changes: Changes) => void;

/** What one comes for. */
export function purposeChips({ settings, t }: ViewContext, change: Change): Chip[] {
  return PURPOSES.map((purpose) => ({
    id: purpose,
    label: t(`come-to-${purpose}`),
    pressed: settings.purpose === purpose,
    press: () => change({ purpose }),
  }));
}

/** Tasks that the catalog has tools for, those with the most tools first. */
export function taskChips(context: ViewContext, found: Found, change: Change): Chip[] {
  const { settings, catalog } = context;
  const tools = tally(context, (card) => card.tasks);
  const wanted = settings.filters.task ?? [];
  return mostFirst(catalog.manifest.vocabularies.tasks, tools)
    .filter(({ id }) => tools.has(id) || wanted.includes(id))
    .map(({ id, title, description }) => ({
      id,
      label: title,
      about: description,
      pressed: wanted.includes(id),
      press: () => change({ filters: { ...settings.filters, task: toggled(wanted, id) } }),
      count: found.counts.task.get(id) ?? 0,
    }));
}

/** Skills that one may know, those that the most tools take first, and that one knows none of them. */
export function skillChips(context: ViewContext, change: Change): Chip[] {
  const { settings, catalog, t } = context;
  const { knows, purpose } = settings;
  const tools = tally(context, (card) => Object.keys(card.needs[purpose] ?? {}));
  const none: Chip = {
    id: "none",
    label: t("knows-none"),
    pressed: knows?.size === 0,
    press: () => change({ knows: knows?.size === 0 ? undefined : new Set() }),
  };
  const skills = mostFirst(catalog.manifest.vocabularies.skills, tools);
  return [
    none,
    ...skills.map(({ id, title, youKnowThisIf }) => ({
      id,
      label: title,
      about: youKnowThisIf && t("know-this-if", youKnowThisIf),
      pressed: knows?.has(id) ?? false,
      press: () => {
        const known = new Set(toggled([...(knows ?? [])], id));
        change({ knows: known.size === 0 ? undefined : known });
      },
    })),
  ];
}

/** Levels that tools stand on, from below. */
export function levelChips(context: ViewContext, found: Found, change: Change): Chip[] {
  const { settings, catalog, t } = context;
  const { levels } = catalog.manifest.vocabularies;
  const tools = tally(context, ({ levels: rungs }) => [String(rungs[settings.purpose])]);
  const wanted = settings.filters.level ?? [];
  return levels.flatMap(({ id, title, description }, index) => {
    const rung = index + 1;
    if (!tools.has(String(rung)) && !wanted.includes(id)) return [];
    return {
      id,
      label: rung === 1 ? t("level-lowest-only") : title,
      about: description,
      pressed: wanted.includes(id),
      press: () => change({ filters: { ...settings.filters, level: toggled(wanted, id) } }),
      count: found.counts.level.get(id) ?? 0,
      picture: rungMeter(rung, levels.length),
    };
  });
}

/** Filters that have no question of their own: they come with the embed, and can be taken off. */
export function otherChips(context: ViewContext, change: Change): Chip[] {
  const { filters } = context.settings;
  const others = FACET_NAMES.filter((facet) => !["task", "level"].includes(facet));
  return others.flatMap((facet) => {
    const values = filters[facet] ?? [];
    if (values.length === 0) return [];
    return {
      id: facet,
      label: filterName(facet, values, context),
      pressed: true,
      press: () => change({ filters: { ...filters, [facet]: [] } }),
    };
  });
}

/** Value → number of available tools that have it, whatever is filtered at the moment: so chips keep their places. */
function tally(
  { catalog, settings }: ViewContext,
  valuesOf: (card: Card) => readonly string[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const card of available(catalog.cards, settings.purpose)) {
    for (const value of valuesOf(card)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** Sorting is stable: equals keep the vocabulary's order. */
function mostFirst<T extends { id: string }>(terms: readonly T[], tools: Map<string, number>): T[] {
  return [...terms].sort((a, b) => (tools.get(b.id) ?? 0) - (tools.get(a.id) ?? 0));
}

function toggled(values: readonly string[], value: string): string[] {
  return values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
}
