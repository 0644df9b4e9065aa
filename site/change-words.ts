/** Differences between charts in words. */
import type { RowChange, SkillChange } from "../core/charts.ts";
import type { Use } from "../core/needs.ts";
import { catalog } from "./catalog.ts";
import { type SiteKey, t } from "./words.ts";

/** The message for the change of a row. */
export function stateWords({ state, changes }: RowChange): SiteKey {
  return state === "stays" && changes.length === 0 ? "changes-same" : `changes-${state}`;
}

/** The change of one cell in words. */
export function changeWords({ skill, from, to }: SkillChange): string {
  const title = catalog.skillById.get(skill)?.title ?? skill;
  const words = CHANGES[`${from ?? "none"}-${to ?? "none"}`];
  return words === undefined ? title : t(words, title);
}

type Side = Use | "none";

const CHANGES: { readonly [change in `${Side}-${Side}`]?: SiteKey } = {
  "none-required": "change-none-required",
  "none-optional": "change-none-optional",
  "optional-required": "change-optional-required",
  "optional-none": "change-optional-none",
  "required-optional": "change-required-optional",
  "required-none": "change-required-none",
};
