/** Type and needs are consistent, now and in the target. Only impossible combinations are reported. */
import type { ToolFile } from "../../../core/generated/tool.ts";
import type { Rule } from "../context.ts";
import { rawProblem } from "../raw-problem.ts";
import type { Path } from "../positions.ts";

type Type = NonNullable<ToolFile["type"]>;
type Needs = NonNullable<ToolFile["needs"]>;

/** Impossible combinations of type and needs. */
const CONTRADICTIONS: readonly {
  types: ReadonlySet<Type>;
  purpose: keyof Needs;
  holds: (skills: object) => boolean;
  claim: string;
}[] = [
  {
    types: new Set<Type>([
      "gadget",
      "user-script",
      "template",
      "lua-module",
      "desktop-app",
      "command-line-tool",
      "coding-framework",
    ]),
    purpose: "host",
    holds: () => true,
    claim: "things can be hosted on it",
  },
  {
    types: new Set<Type>(["coding-framework"]),
    purpose: "use",
    holds: (skills) => Object.keys(skills).length === 0,
    claim: "using it asks for no skill",
  },
];

export const rule: Rule = ({ sources }) =>
  sources.tools.flatMap(({ path: file, value: { type, needs, target }, invalidFields }) => {
    if (type === undefined || invalidFields.has("needs") || invalidFields.has("target")) return [];
    const stated: [Path, Needs | undefined][] = [
      [["needs"], needs],
      [["target", "needs"], target?.needs],
    ];
    return stated.flatMap(([path, purposes]) =>
      CONTRADICTIONS.filter(({ types, purpose, holds }) => {
        const skills = purposes?.[purpose];
        return types.has(type) && skills !== undefined && holds(skills);
      }).map(({ purpose, claim }) => {
        const at = { file, in: [...path, purpose], part: "key" as const };
        return rawProblem("needs-contradict-type", at, { type, claim });
      }),
    );
  });
