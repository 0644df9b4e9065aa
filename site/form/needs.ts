/** The skill grid: what a purpose asks for, as somebody fills it in. */
import { makeEntry, type Catalog } from "../../core/catalog.ts";
import { impliedRung, rungOf, rungFor, LOWEST_RUNG } from "../../core/levels.ts";
import { needsFor, type Purpose, type SkillUses } from "../../core/needs.ts";
import { statedUses } from "../../core/skill-groups.ts";
import { ANY_OF, type SkillUse } from "../../core/skill-uses.ts";
import type { Path } from "../../schema/check/positions.ts";
import { isRecord } from "../../core/api/json.ts";
import { type Draft, listAt, put, textAt, valueAt, withKey } from "./values.ts";

/** Not stated; nothing needed, on purpose; skills. */
export type Stated = "unstated" | "nothing" | "skills";

type LevelContext = Pick<Catalog, "entryById" | "skillById" | "vocabularies">;

/** What a purpose's skills are, as far as they can be understood. */
export function usesAt(draft: Draft, path: Path): SkillUses | undefined {
  const value = valueAt(draft, path);
  return isRecord(value) ? statedUses(value) : undefined;
}

/** How a skill stands in the draft; undefined where it does not. */
export function skillUseAt(draft: Draft, path: Path, skill: string): SkillUse | undefined {
  if (listAt(draft, [...path, ANY_OF]).includes(skill)) return "any";
  const use = textAt(draft, [...path, skill]);
  return use === "required" || use === "optional" ? use : undefined;
}

/** Whether and what is stated for a purpose. */
export function statedAt(draft: Draft, path: Path): Stated {
  const uses = usesAt(draft, path);
  if (uses === undefined) return "unstated";
  return Object.keys(uses).length === 0 ? "nothing" : "skills";
}

/** States one skill, or takes it back. The last one that goes leaves nothing stated: "nothing needed" is said on purpose alone. */
export function withSkill(
  draft: Draft,
  path: Path,
  skill: string,
  use: SkillUse | undefined,
): Draft {
  const value = valueAt(draft, path);
  const uses = isRecord(value) ? value : {};
  const others = listAt(draft, [...path, ANY_OF]).filter((each) => each !== skill);
  const group = use === "any" ? [...others, skill] : others;
  const grouped = withKey(uses, ANY_OF, group.length > 0 ? group : undefined);
  const stated = withKey(grouped, skill, use === "any" ? undefined : use);
  return put(draft, path, Object.keys(stated).length > 0 ? stated : undefined);
}

/** Where a draft's needs are: a planned entry has them in its target. */
export function needsPath(draft: Draft): Path {
  return textAt(draft, ["lifecycle"]) === "planned" ? ["target", "needs"] : ["needs"];
}

/** Moves needs into the target when an entry becomes planned, and back. */
export function withLifecycle(draft: Draft, lifecycle: string): Draft {
  const changed = put(draft, ["lifecycle"], lifecycle);
  const [from, to] = [needsPath(draft), needsPath(changed)];
  const needs = valueAt(draft, from);
  if (from.length === to.length || needs === undefined || valueAt(draft, to) !== undefined)
    return changed;
  return put(put(changed, from, undefined), to, needs);
}

/** The rung of a purpose now; undefined where nothing is stated. */
export function currentRung(
  draft: Draft,
  path: Path,
  purpose: Purpose,
  context: LevelContext,
): number | undefined {
  if (path[0] === "target") {
    const uses = usesAt(draft, [...path, purpose]);
    const stated = rungOf(textAt(draft, ["target", "level", purpose]), context.vocabularies.levels);
    return Math.max(stated, uses ? impliedRung(uses, context.skillById) : 0) || undefined;
  }
  return rungFor(entryOf(draft), purpose, context);
}

/** The rung below which a level cannot be stated. */
export function lowestRung(
  draft: Draft,
  path: Path,
  purpose: Purpose,
  context: LevelContext,
): number {
  const uses =
    path[0] === "target"
      ? usesAt(draft, [...path, purpose])
      : needsFor(entryOf(draft), purpose, context);
  return uses ? impliedRung(uses, context.skillById) : LOWEST_RUNG;
}

/** What platforms ask already of whoever maintains it. */
export function impliedUses(draft: Draft, { entryById }: Pick<Catalog, "entryById">): SkillUses {
  return needsFor({ ...entryOf(draft), needs: {} }, "maintain", { entryById }) ?? {};
}

/** Of the draft, only what has the right shape. */
function entryOf(draft: Draft) {
  const of = (field: "needs" | "level") => {
    const purposes = ["use", "host", "maintain"].map((purpose) => {
      const path = [field, purpose];
      return [
        purpose,
        field === "needs" ? usesAt(draft, path) : textAt(draft, path) || undefined,
      ] as const;
    });
    return Object.fromEntries(purposes.filter(([, value]) => value !== undefined));
  };
  const hosts = valueAt(draft, ["hostedOn"]);
  const hostedOn = [hosts].flat().filter((host) => typeof host === "string");
  const file = {
    title: "",
    summary: "",
    maintainers: [],
    needs: of("needs"),
    level: of("level"),
    hostedOn,
  };
  return makeEntry("", file, "en");
}
