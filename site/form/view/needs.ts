/** The skill grid: for each purpose what it asks for, and the level that follows, while it is filled in. */
import { html, nothing, svg, type TemplateResult } from "lit/html.js";
import { live } from "lit/directives/live.js";
import type { Skill } from "../../../core/catalog.ts";
import { formatAlternatives } from "../../../core/lists.ts";
import { type Purpose, PURPOSES } from "../../../core/needs.ts";
import { alternatives, ANY_OF, skillsIn } from "../../../core/skill-uses.ts";
import { METER, meterPaths } from "../../../core/rung-meter.ts";
import type { Path } from "../../../schema/check/positions.ts";
import { fieldAt } from "../field.ts";
import {
  impliedUses,
  lowestRung,
  needsPath,
  currentRung,
  skillUseAt,
  statedAt,
  usesAt,
  withSkill,
} from "../needs.ts";
import { textAt, valueAt } from "../values.ts";
import type { SiteKey } from "../../words.ts";
import { radio } from "./choice.ts";
import { fieldId, grouped } from "./field.ts";
import { plainOption } from "./options.ts";
import type { Store } from "./store.ts";
import { textField } from "./text.ts";

/** Purposes of which somebody has said that skills are needed, but not which. */
const opened = new Set<string>();

/** All purposes. Of a planned entry they are those of its target; `path` is where other entries have them. */
export function needsField(path: Path, store: Store): TemplateResult | typeof nothing {
  const isPlanned = needsPath(store.entry).length > 1;
  // A planned entry has one set of needs. It is shown in the place of those of today, not under the target as well.
  if (path.length > 1 && isPlanned) return nothing;
  const own = path.length === 1 ? needsPath(store.entry) : path;
  return grouped(
    own,
    store,
    () =>
      html`${isPlanned ? html`<p class="help">${store.t("form-needs-planned")}</p>` : nothing}
      ${PURPOSES.map((purpose) => purposeField(own, purpose, store))}`,
  );
}

function purposeField(needs: Path, purpose: Purpose, store: Store): TemplateResult {
  const path = [...needs, purpose];
  const key = path.join(".");
  const stated = statedAt(store.entry, path);
  const shown = stated === "unstated" && opened.has(key) ? "skills" : stated;
  const choose = (id: string) => {
    if (id === "skills") opened.add(key);
    else opened.delete(key);
    if (id === "nothing") store.set(path, {});
    else if (id === "unstated" || stated === "nothing") store.set(path, undefined);
    else store.notify();
  };
  const options = (["unstated", "nothing", "skills"] as const).map((id) =>
    plainOption(id, store.t(`form-needs-${id}`)),
  );
  return grouped(
    path,
    store,
    ({ id }) =>
      html`<div class="options short">
          ${options.map((option) => radio(option, option.id === shown, id, choose))}
        </div>
        ${purpose === "maintain" ? implied(store) : nothing}
        ${shown === "skills" ? grid(path, store) : nothing} ${level(needs, purpose, store)}`,
  );
}

function grid(path: Path, store: Store): TemplateResult {
  return html`<div class="grid" id=${fieldId([...path, ANY_OF])} tabindex="-1">
    ${store.vocabularies.skills.map((skill) => skillRow(skill, path, store))}
  </div>`;
}

const USES = ["", "optional", "any", "required"] as const;
const MARKS = { "": "–", optional: "○", any: "◐", required: "●" } as const;

function skillRow(
  { id: skill, title, youKnowThisIf }: Skill,
  path: Path,
  store: Store,
): TemplateResult {
  const own = [...path, skill];
  const now = skillUseAt(store.entry, path, skill) ?? "";
  const choose = (use: (typeof USES)[number]) => {
    // The grid stays when its last skill goes.
    opened.add(path.join("."));
    store.change(withSkill(store.entry, path, skill, use === "" ? undefined : use), own);
  };
  const name = `in-${fieldId(own)}`;
  return html`<fieldset class="skill ${now}" id=${fieldId(own)}>
    <legend>${title}</legend>
    <p class="help">${store.t("form-skill-test", youKnowThisIf)}</p>
    <div class="uses">
      ${USES.map(
        (use) =>
          html`<label>
            <input
              type="radio"
              name=${name}
              value=${use}
              .checked=${live(now === use)}
              @change=${() => choose(use)}
            />
            <span class="mark" aria-hidden="true">${MARKS[use]}</span>
            ${store.t(`form-use-${use || "none"}` as SiteKey)}
          </label>`,
      )}
    </div>
  </fieldset>`;
}

/** What maintaining takes anyway, by the platform. */
function implied(store: Store): TemplateResult | typeof nothing {
  const skills = Object.entries(impliedUses(store.entry, store));
  if (skills.length === 0) return nothing;
  const names = skills.map(([need, use]) => {
    const titles = alternatives(need).map((id) => store.skillById.get(id)?.title ?? id);
    const title = formatAlternatives(titles, store.page.lang);
    return `${title} (${store.t(`form-use-${use}`)})`;
  });
  return html`<p class="help">${store.t("form-needs-implied", names.join(", "))}</p>`;
}

/** The level as it follows, with the way to raise it. */
function level(needs: Path, purpose: Purpose, store: Store): TemplateResult | typeof nothing {
  const { levels } = store.vocabularies;
  const rung = currentRung(store.entry, needs, purpose, store);
  if (rung === undefined || levels.length === 0) return nothing;
  const path = needs[0] === "target" ? ["target", "level", purpose] : ["level", purpose];
  const term = levels[rung - 1];
  const lowest = lowestRung(store.entry, needs, purpose, store);
  const value = textAt(store.entry, path);
  const higher = levels.filter(({ id }, i) => i >= lowest || id === value);
  const id = `in-${fieldId(path)}`;
  return html`<div class="level-now" id=${fieldId(path)} tabindex="-1">
    <p role="status">
      ${meter(rung, levels.length)}
      <span
        ><b>${term?.title ?? ""}</b>
        <span class="small">${store.t("level-number", rung, levels.length)}</span></span
      >
    </p>
    ${
      higher.length === 0
        ? nothing
        : html`<label for=${id}>${store.t("form-level-raise")}</label>
            <select
              id=${id}
              .value=${live(value)}
              @change=${(event: Event) => store.set(path, (event.target as HTMLSelectElement).value)}
            >
              <option value="" ?selected=${value === ""}>${store.t("form-level-follows")}</option>
              ${higher.map(
                (each) =>
                  html`<option value=${each.id} ?selected=${each.id === value}>
                    ${each.title}
                  </option>`,
              )}
            </select>`
    }
  </div>`;
}

function meter(rung: number, rungs: number): TemplateResult {
  const { rails, empty, filled } = meterPaths(rung, rungs);
  return html`<svg
    class="rung-meter"
    viewBox="0 0 ${METER.width} ${METER.height}"
    aria-hidden="true"
  >
    ${svg`<path class="rails" d=${rails}></path><path class="empty" d=${empty}></path><path class="filled" d=${filled}></path>`}
  </svg>`;
}

/** A note on each skill that is named anywhere. */
export function notesField(path: Path, store: Store): TemplateResult | typeof nothing {
  const needs = needsPath(store.entry);
  const named = PURPOSES.flatMap((purpose) =>
    skillsIn(usesAt(store.entry, [...needs, purpose]) ?? {}),
  );
  const noted = Object.keys((valueAt(store.entry, path) as object | undefined) ?? {});
  const skills = [...new Set([...named, ...noted])];
  if (skills.length === 0) return nothing;
  const { title } = fieldAt(path);
  return html`<details class="notes" ?open=${noted.length > 0}>
    <summary>${title}</summary>
    ${grouped(path, store, () =>
      skills.map((skill) =>
        textField([...path, skill], store, { title: store.skillById.get(skill)?.title ?? skill }),
      ),
    )}
  </details>`;
}
