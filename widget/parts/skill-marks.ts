/** Skill marks: ● required, ○ optional, ✓ known, + missing; always with the skill's name, and in words for the ear. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { optionalSkills, requiredSkills, type SkillUses, type Use } from "../../core/needs.ts";
import { isMet } from "../../core/skill-uses.ts";
import type { Words } from "../words/names.ts";
import { skillName } from "./name-list.ts";

const USE_MARKS = { required: "●", optional: "○" } as const;
const KNOWING_MARKS = { known: "✓", missing: "+" } as const;

/** The skills of an entry, required ones first. Undefined `knows`: nothing is said about knowing. */
export function skillMarks(
  uses: SkillUses,
  knows: ReadonlySet<string> | undefined,
  words: Words,
): TemplateResult[] {
  const { t } = words;
  return [...requiredSkills(uses), ...optionalSkills(uses)].map((skill) => {
    const use = uses[skill]!;
    const knowing = knowingOf(skill, use, knows);
    const spoken = knowing ? `${t(`use-${use}`)}, ${t(`knowing-${knowing}`)}` : t(`use-${use}`);
    return html`<span class="skill" part="skill" data-skill=${skill} data-use=${use}>
      ${mark(USE_MARKS[use])} ${skillName(skill, words)}
      <span class="unseen">(${spoken})</span>
      ${knowing ? mark(KNOWING_MARKS[knowing]) : nothing}
    </span>`;
  });
}

/** What the marks mean, once for all that has some; those about knowing only where the person has said what they know. */
export function skillLegend(
  marked: readonly (SkillUses | undefined)[],
  asked: boolean,
  { t }: Words,
): TemplateResult | typeof nothing {
  if (marked.every((uses = {}) => Object.keys(uses).length === 0)) return nothing;
  const meanings = [
    [USE_MARKS.required, t("use-required")],
    [USE_MARKS.optional, t("use-optional")],
    ...(asked
      ? [
          [KNOWING_MARKS.known, t("knowing-known")],
          [KNOWING_MARKS.missing, t("knowing-missing")],
        ]
      : []),
  ];
  return html`<p class="legend" aria-hidden="true">
    ${meanings.map(([sign, words]) => html`<span>${sign} ${words}</span>`)}
  </p>`;
}

function mark(sign: string): TemplateResult {
  return html`<span class="mark" aria-hidden="true">${sign}</span>`;
}

function knowingOf(
  skill: string,
  use: Use,
  knows: ReadonlySet<string> | undefined,
): keyof typeof KNOWING_MARKS | undefined {
  if (knows && isMet(skill, knows)) return "known";
  return knows && use === "required" ? "missing" : undefined;
}
