/** The finder's further questions: what each group holds, and what its chips change. */
import type { FacetName } from "../../core/facets.ts";
import { PURPOSES } from "../../core/needs.ts";
import type { Chip } from "./chips.ts";
import { valueName } from "../parts/name-list.ts";
import { rungMeter } from "../parts/rung-meter.ts";
import { MATCH_STATES } from "../interface/attributes.ts";
import type { ViewContext } from "../interface/view.ts";
import { mostFirst, toggled, valueChip } from "./finder-questions.ts";
import type { FinderActions } from "./finder-actions.ts";
import { VOCABULARY_OF } from "../words/names.ts";

/** A facet that can be chosen from: all of its values at once, or those that begin with what is typed. */
export type PanelFacet = Exclude<FacetName, "task" | "tools">;

/** These facets by what they are about, in their order. */
export const PANEL_GROUPS = {
  about: ["level", "type", "uses", "lifecycle", "license"],
  meant: ["audience", "goal"],
  where: ["wiki", "language", "platform"],
  people: ["maintainer", "help-wanted"],
} as const satisfies Record<string, readonly PanelFacet[]>;

export type PanelGroup = keyof typeof PANEL_GROUPS;

/** Facets that may have thousands of values. */
export const TYPED: ReadonlySet<FacetName> = new Set(["maintainer", "wiki", "language", "license"]);

/** So many of the values that fit what was typed are shown. */
const SUGGESTED = 12;

/** What one comes for. */
export function purposeChips({ settings, t }: ViewContext, { change }: FinderActions): Chip[] {
  return PURPOSES.map((purpose) => ({
    id: purpose,
    label: t(`come-to-${purpose}`),
    pressed: settings.purpose === purpose,
    press: () => change({ purpose }),
  }));
}

/** Skills that one may know, those that the most tools take first, and that one knows none of them. */
export function knownChips(context: ViewContext, { change, counts }: FinderActions): Chip[] {
  const { settings, catalog, t } = context;
  const { knows, purpose } = settings;
  const skills = mostFirst(catalog.manifest.vocabularies.skills, counts.always("uses", purpose));
  return [
    {
      id: "none",
      label: t("knows-none"),
      pressed: knows?.size === 0,
      press: () => change({ knows: knows?.size === 0 ? undefined : new Set() }),
    },
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

/** Which of the tools to keep, by what they mean to the person. */
export function stateChips({ settings, t }: ViewContext, { change }: FinderActions): Chip[] {
  return MATCH_STATES.map((state) => ({
    id: state,
    label: t(`only-${state}`),
    pressed: settings.match.includes(state),
    press: () => change({ match: toggled(settings.match, state) }),
  }));
}

/** The chips of a facet, with how many results each would leave; those that are on stand first where one types. */
export function facetChips(
  facet: PanelFacet,
  text: string,
  context: ViewContext,
  actions: FinderActions,
): Chip[] {
  const { catalog, settings, names } = context;
  const vocabulary = VOCABULARY_OF[facet];
  const typed = TYPED.has(facet);
  const wanted = settings.filters[facet] ?? [];
  const counted = actions.counts.of(facet, text);
  for (const { value, label } of counted ?? []) if (label) names.setName(facet, value, label);
  const found = [...(counted ?? [])].sort((a, b) => b.count - a.count).map(({ value }) => value);
  const values = typed
    ? [...wanted, ...found.filter((value) => !wanted.includes(value)).slice(0, SUGGESTED)]
    : [...new Set([...found, ...wanted])];
  const terms = vocabulary ? catalog.manifest.vocabularies[vocabulary] : [];
  const ids = vocabulary ? terms.map(({ id }) => id).filter((id) => values.includes(id)) : values;
  return ids.map((id) => {
    const term = terms.find((each) => each.id === id);
    const rung = vocabulary === "levels" ? terms.findIndex((each) => each.id === id) + 1 : 0;
    const chip = {
      id,
      label: valueName(facet, id, context),
      ...(term?.description && { about: term.description }),
      ...(rung > 0 && { picture: rungMeter(rung, terms.length) }),
    };
    return valueChip(facet, chip, counted, context, actions);
  });
}
