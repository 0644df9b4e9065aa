/** The finder's first questions: which chips stand in which order, and what each of them changes. */
import { FACET_NAMES, type FacetName } from "../../core/facets.ts";
import type { CountedValue } from "../../core/search/query/request.ts";
import type { Chip } from "./chips.ts";
import { filterName, nameList } from "../parts/name-list.ts";
import { rungMeter } from "../parts/rung-meter.ts";
import type { ViewContext } from "../interface/view.ts";
import type { Changes } from "../interface/attributes.ts";
import type { FinderActions } from "./finder-actions.ts";

/** Tasks that the catalog has tools for, those with the most tools first. */
export function taskChips(context: ViewContext, actions: FinderActions): Chip[] {
  const { settings, catalog } = context;
  const tools = actions.counts.always("task", settings.purpose);
  const wanted = settings.filters.task ?? [];
  const counted = actions.counts.of("task");
  const leaves = new Map(counted?.map(({ value, count }) => [value, count]));
  // Where nothing is found, a task that leaves nothing is no way out.
  const isOffered = (id: string) =>
    tools.has(id) && (!actions.counts.foundNothing || leaves.get(id) !== undefined);
  return mostFirst(catalog.manifest.vocabularies.tasks, tools)
    .filter(({ id }) => isOffered(id) || wanted.includes(id))
    .map(({ id, title, description }) => {
      const chip = { id, label: title, about: description, most: tools.get(id) ?? 0 };
      return valueChip("task", chip, counted, context, actions);
    });
}

/** Only what asks for no skill at all. */
export function lowestChip(context: ViewContext, actions: FinderActions): Chip | undefined {
  const { levels } = context.catalog.manifest.vocabularies;
  if (levels[0] === undefined) return undefined;
  const { id, description } = levels[0];
  const label = context.t("level-lowest-only");
  const picture = rungMeter(1, levels.length);
  const most = actions.counts.always("level", context.settings.purpose).get(id) ?? 0;
  const counted = actions.counts.of("level");
  const chip = { id, label, about: description, picture, most };
  return valueChip("level", chip, counted, context, actions);
}

/** What no question above shows as chosen: it comes with the embed, or from a panel that may be closed, and can be taken off. */
export function otherChips(context: ViewContext, actions: FinderActions): Chip[] {
  const { settings, t } = context;
  const { filters, match, knows, purpose } = settings;
  const lowest = context.catalog.manifest.vocabularies.levels[0]?.id;
  const facets = FACET_NAMES.flatMap((facet): Chip[] => {
    const values = (filters[facet] ?? []).filter((value) => facet !== "level" || value !== lowest);
    if (facet === "task" || values.length === 0) return [];
    const kept = (filters[facet] ?? []).filter((value) => !values.includes(value));
    return [
      {
        id: facet,
        label: filterName(facet, values, context),
        pressed: true,
        press: () => actions.drop({ filters: { ...filters, [facet]: kept } }),
      },
    ];
  });
  const other = (id: string, label: string, changes: Changes): Chip => ({
    id,
    label,
    pressed: true,
    press: () => actions.drop(changes),
  });
  const matches = match.map((state) => t(`only-${state}`)).join(", ");
  return [
    ...facets,
    ...(purpose === "use" ? [] : [other("purpose", t(`come-to-${purpose}`), { purpose: "use" })]),
    ...(knows ? [other("knows", knowsName(knows, context), { knows: undefined, match: [] })] : []),
    ...(knows && matches !== "" ? [other("match", matches, { match: [] })] : []),
  ];
}

function knowsName(knows: ReadonlySet<string>, { t, lang, names }: ViewContext): string {
  const skills = [...knows].map((skill) => names.term("skills", skill));
  return t("filter-knows", skills.length === 0 ? t("knows-none") : nameList(skills, { t, lang }));
}

/** A chip that switches a value of a facet on and off, with the results that it would leave. */
export function valueChip(
  facet: FacetName,
  chip: Pick<Chip, "id" | "label" | "about" | "picture" | "most">,
  counted: readonly CountedValue[] | undefined,
  { settings: { filters } }: ViewContext,
  { change }: FinderActions,
): Chip {
  const wanted = filters[facet] ?? [];
  return {
    ...chip,
    pressed: wanted.includes(chip.id),
    press: () => change({ filters: { ...filters, [facet]: toggled(wanted, chip.id) } }),
    ...(counted && { count: counted.find(({ value }) => value === chip.id)?.count ?? 0 }),
  };
}

/** Sorting is stable: equals keep the vocabulary's order. */
export function mostFirst<T extends { id: string }>(
  terms: readonly T[],
  tools: ReadonlyMap<string, number>,
): T[] {
  return [...terms].sort((a, b) => (tools.get(b.id) ?? 0) - (tools.get(a.id) ?? 0));
}

/** The values without one, or with it. */
export function toggled<T extends string>(values: readonly T[], value: T): T[] {
  return values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
}
