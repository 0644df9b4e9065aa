/** Differences between charts in words. */
import type { RowChange, SkillChange } from "../core/charts.ts";
import { catalog } from "./catalog.ts";
import { type SiteKey, t } from "./words.ts";

/** The message for the change of a row. */
export function stateWords({ state, changes }: RowChange): SiteKey {
  return state === "stays" && changes.length === 0 ? "changes-same" : `changes-${state}`;
}

/** The change of one cell in words. */
export function changeWords({ skill, from, to }: SkillChange): string {
  const title = catalog.skillById.get(skill)?.title ?? skill;
  return from === to ? title : t(`change-${from ?? "none"}-${to ?? "none"}` as SiteKey, title);
}
