/** A field: its name, what it is for, what it is filled in with, and what is wrong with it. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Path } from "../../../schema/check/positions.ts";
import { type Field, fieldAt } from "../field.ts";
import { type FormProblem, problemsIn } from "../form-problems.ts";
import { problemLines } from "./problem-lines.ts";
import type { Store } from "./store.ts";

/** The id of a field's element, where links from the summary lead. */
export function fieldId(path: Path): string {
  return ["field", ...path].join("-");
}

/** The ids around a control, and what a screen reader is to know of it. */
export interface Control {
  field: Field;
  id: string;
  /** Ids of the help and of the problems, for aria-describedby. */
  describedBy: string;
  isInvalid: boolean;
}

/** A field with one control, named by a label. */
export function labelled(
  path: Path,
  store: Store,
  control: (control: Control) => TemplateResult,
  own: Partial<Field> = {},
): TemplateResult {
  const { parts, told } = prepare(path, store, own);
  return html`<div class="field ${told.severity}" id=${fieldId(path)}>
    <label class="name" for=${parts.id}>${name(parts.field, store)}</label>
    ${help(parts, store)} ${control(parts)} ${told.lines}
  </div>`;
}

/** A field with several controls: a group with a name. */
export function grouped(
  path: Path,
  store: Store,
  controls: (control: Control) => unknown,
  own: Partial<Field> = {},
): TemplateResult {
  const { parts, told } = prepare(path, store, own);
  return html`<fieldset
    class="field ${told.severity}"
    id=${fieldId(path)}
    aria-describedby=${parts.describedBy || nothing}
    tabindex="-1"
  >
    <legend class="name">${name(parts.field, store)}</legend>
    ${help(parts, store)} ${controls(parts)} ${told.lines}
  </fieldset>`;
}

interface FieldProblems {
  severity: string;
  lines: TemplateResult | typeof nothing;
}

function prepare(
  path: Path,
  store: Store,
  own: Partial<Field>,
): { parts: Control; told: FieldProblems } {
  const field = { ...fieldAt(path), ...own };
  const id = `in-${fieldId(path)}`;
  const shown = store.isTouched(path) ? problemsOf(field, store) : [];
  const isInvalid = shown.some(({ severity }) => severity === "error");
  const ids = [
    ...(field.description === "" ? [] : [`${id}-help`]),
    ...(shown.length > 0 ? [`${id}-problems`] : []),
  ];
  return {
    parts: { field, id, describedBy: ids.join(" "), isInvalid },
    told: {
      severity: shown[0]?.severity ?? "",
      lines: problemLines(shown, `${id}-problems`, store),
    },
  };
}

/** Of a group only what none of its own fields says. */
function problemsOf({ path, kind, fields }: Field, store: Store): FormProblem[] {
  const problems = problemsIn(store.checked?.problems ?? [], path);
  if (!["group", "rows", "needs"].includes(kind)) return problems;
  const depth = path.length + (kind === "rows" ? 1 : 0);
  return problems.filter((problem) => !fields.includes(String(problem.path[depth])));
}

function name({ title, isRequired }: Field, { t }: Store): TemplateResult {
  return html`${title}${isRequired ? html` <span class="must">${t("form-required")}</span>` : nothing}`;
}

function help({ field, id }: Control, { t }: Store): TemplateResult | typeof nothing {
  if (field.description === "") return nothing;
  const guide = field.path.length === 1 ? guideFor(field.name) : undefined;
  return html`<p class="help" id="${id}-help">
      ${field.description}
      ${
        field.example === ""
          ? nothing
          : html`<span class="example">${t("form-example", field.example)}</span>`
      }
    </p>
    ${
      guide === undefined
        ? nothing
        : html`<details class="guide">
            <summary>${t("form-guide", field.title)}</summary>
            ${guide}
          </details>`
    }`;
}

const guides = new Map<string, DocumentFragment | undefined>();

/** The guide stands in the page as templates. Drawing empties a fragment: each is taken once, and lit keeps its nodes. */
function guideFor(field: string): DocumentFragment | undefined {
  if (!guides.has(field)) {
    const piece = document.querySelector<HTMLTemplateElement>(
      `template[data-guide="${CSS.escape(field)}"]`,
    );
    guides.set(field, piece?.content);
  }
  return guides.get(field);
}
