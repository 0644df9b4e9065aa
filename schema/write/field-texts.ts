/** Splits the text of a file at its fields, so that unchanged fields stay exactly as they are. */

/** A field's name and its lines: comments above it, the field itself, the lines indented below. */
export interface FieldText {
  field: string;
  text: string;
}

const FIELD = /^(?:"([^"\\]+)"|'([^']+)'|([^\s#'"[\]{}&*!|>%@`,-][^:#]*?))\s*:(?=\s|$)/;
const COMMENT = /^(?:#.*|[ \t]*)$/;

/** Splits a text; empty where it does not start with a field. */
export function splitFields(text: string): FieldText[] {
  const fields: FieldText[] = [];
  let pending = "";
  for (const line of text.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    const bare = line.replace(/\n$/, "");
    const named = FIELD.exec(bare);
    const last = fields.at(-1);
    if (named) {
      const field = named[1] ?? named[2] ?? named[3]!;
      fields.push({ field, text: pending + line });
      pending = "";
    } else if (COMMENT.test(bare)) pending += line;
    else if (!last) return [];
    else {
      last.text += pending + line;
      pending = "";
    }
  }
  const last = fields.at(-1);
  if (last) last.text += pending;
  return fields;
}

/** Joins the new fields, taking the old text for those that did not change. */
export function mergeFields(
  before: readonly FieldText[],
  after: readonly FieldText[],
  isUnchanged: (field: string) => boolean,
): string {
  const unchanged = new Map(before.map(({ field, text }) => [field, text]));
  const fields = after.map(
    ({ field, text }) => (isUnchanged(field) ? unchanged.get(field) : undefined) ?? text,
  );
  return fields.map((text) => (text.endsWith("\n") ? text : `${text}\n`)).join("");
}
