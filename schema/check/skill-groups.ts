/** The groups of skills that files state, of which one is enough. */
import { ANY_OF, type StatedUses } from "../../core/skill-uses.ts";
import type { SourceFiles } from "../read/source-files.ts";
import type { Path } from "./positions.ts";

export interface SkillGroup {
  file: string;
  /** Where the skills stand that it is one of. */
  in: Path;
  skills: readonly string[];
  /** What is stated beside it, by skill. */
  single: StatedUses;
}

/** All groups, in needs and targets of entries and in the needs of help roles. */
export function skillGroups({ tools, vocabularies }: SourceFiles): SkillGroup[] {
  const roles = vocabularies["help-roles"];
  const stated: (readonly [file: string, path: Path, needs: unknown])[] = [
    ...tools.flatMap(({ path: file, value: { needs, target } }) => [
      ...perPurpose(file, ["needs"], needs),
      ...perPurpose(file, ["target", "needs"], target?.needs),
    ]),
    // forEach and flatMap pass over the holes that unusable terms leave.
    ...(roles?.value ?? []).flatMap((role, i) => [
      [roles!.path, [i, "needs"], role.needs] as const,
    ]),
  ];
  return stated.flatMap(([file, path, uses]) => {
    if (typeof uses !== "object" || uses === null) return [];
    const { [ANY_OF]: skills, ...single } = uses as StatedUses;
    return Array.isArray(skills) ? [{ file, in: path, skills, single }] : [];
  });
}

function perPurpose(file: string, path: Path, needs: object = {}) {
  return Object.entries(needs).map(
    ([purpose, uses]) => [file, [...path, purpose], uses as unknown] as const,
  );
}
