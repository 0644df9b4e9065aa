/** Groups of skills of which one is enough: how files state them, how they are published, and what of them is left. */
import {
  alternatives,
  ANY_OF,
  groupOf,
  isGroup,
  type SkillUses,
  type StatedUses,
  type Use,
} from "./skill-uses.ts";

/** Skills as a file states them → skill uses. What has another shape is left out. */
export function statedUses(from: StatedUses): SkillUses {
  const { [ANY_OF]: any, ...others } = from;
  const single = Object.entries(others).filter(
    ([, use]) => use === "required" || use === "optional",
  );
  return withGroups(Object.fromEntries(single) as SkillUses, groupsIn(any));
}

/**
 * Skill uses → as the API has them. Its first version knew no groups: to whoever still reads it so, their skills are
 * optional.
 */
export function writeUses(uses: SkillUses): StatedUses {
  const groups = Object.keys(uses).filter(isGroup).map(alternatives);
  if (groups.length === 0) return uses;
  const members = groups.flat().map((skill) => [skill, "optional"] as const);
  return { ...Object.fromEntries(members), ...withoutGroups(uses), [ANY_OF]: groups };
}

/** Skill uses of an entry → as its file states them. */
export function fileUses(uses: SkillUses): StatedUses {
  const [group] = Object.keys(uses).filter(isGroup);
  return group === undefined ? uses : { [ANY_OF]: alternatives(group), ...withoutGroups(uses) };
}

/** Both at once: required wins over optional, and over a group that it answers. */
export function mergeUses(a: SkillUses, b: SkillUses): SkillUses {
  const merged: Record<string, Use> = { ...a };
  for (const [need, use] of Object.entries(b)) {
    if (merged[need] !== "required") merged[need] = use;
  }
  const groups = Object.keys(merged).filter(isGroup).map(alternatives);
  return withGroups(withoutGroups(merged), groups);
}

function withoutGroups(uses: SkillUses): SkillUses {
  return Object.fromEntries(Object.entries(uses).filter(([need]) => !isGroup(need)));
}

/** A group of one is a required skill. One that another need answers asks for nothing more. */
function withGroups(single: SkillUses, groups: readonly (readonly string[])[]): SkillUses {
  const uses: Record<string, Use> = { ...single };
  const [ones, others] = [groups.filter(isOne), groups.filter((group) => group.length > 1)];
  for (const [skill] of ones) uses[skill!] = "required";
  const isAnswered = (group: readonly string[], i: number) =>
    group.some((skill) => uses[skill] === "required") ||
    others.some(
      (other, j) => j !== i && isWithin(other, group) && (j < i || !isWithin(group, other)),
    );
  const asked = others.filter((group, i) => !isAnswered(group, i));
  // What one of several is enough for is more than optional.
  for (const skill of asked.flat()) delete uses[skill];
  for (const group of asked) uses[groupOf(group)] = "required";
  return uses;
}

function isOne({ length }: readonly string[]): boolean {
  return length === 1;
}

function isWithin(inner: readonly string[], outer: readonly string[]): boolean {
  return inner.every((skill) => outer.includes(skill));
}

/** One group, or several. */
function groupsIn(value: unknown): string[][] {
  if (!Array.isArray(value)) return [];
  const lists: unknown[] = value.some(Array.isArray) ? value : [value];
  return lists.map((each) => [...new Set(textsIn(each))]).filter(({ length }) => length > 0);
}

function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
