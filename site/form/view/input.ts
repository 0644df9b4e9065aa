/** Any field by its path: what it is filled in with follows from its kind. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Path } from "../../../schema/check/positions.ts";
import { fieldAt, type Kind } from "../field.ts";
import { withLifecycle } from "../needs.ts";
import { choiceField, switchField } from "./choice.ts";
import { grouped } from "./field.ts";
import { entriesField, entryField, peopleField, wordsField } from "./lists.ts";
import { needsField, notesField } from "./needs.ts";
import { evidenceField, keptField, linesField, linkField, rowsField } from "./rows.ts";
import type { Store } from "./store.ts";
import { termsField } from "./terms.ts";
import { textField } from "./text.ts";

type Input = (path: Path, store: Store) => TemplateResult | typeof nothing;

const INPUTS: Readonly<Record<Kind, Input>> = {
  line: textField,
  paragraph: textField,
  address: textField,
  date: textField,
  choice: (path, store) =>
    path[0] === "lifecycle"
      ? choiceField(path, store, (id) => store.change(withLifecycle(store.entry, id), path))
      : choiceField(path, store),
  switch: switchField,
  one: (path, store) => (isListed(path) ? entryField(path, store) : choiceField(path, store)),
  several: (path, store) => (isListed(path) ? entriesField(path, store) : termsField(path, store)),
  people: peopleField,
  words: wordsField,
  lines: linesField,
  link: linkField,
  evidence: (path, store) => evidenceField(path, store, inputFor),
  needs: needsField,
  // Levels stand beside the needs that they raise.
  level: () => nothing,
  notes: notesField,
  rows: (path, store) => rowsField(path, store, inputFor),
  group: groupField,
  kept: keptField,
};

/** The field at a path. */
export function inputFor(path: Path, store: Store): TemplateResult | typeof nothing {
  return INPUTS[fieldAt(path).kind](path, store);
}

/** Fields within a field. */
function groupField(path: Path, store: Store): TemplateResult {
  return grouped(
    path,
    store,
    ({ field }) =>
      html`<div class="inner">
        ${field.fields.map((name) => inputFor([...path, name], store))}
      </div>`,
  );
}

/** Entries and teams are many and have names; terms are few and have meanings. */
function isListed(path: Path): boolean {
  return ["entry", "platform", "team"].includes(fieldAt(path).referenceType ?? "");
}
