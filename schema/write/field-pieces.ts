/** The text of a file cut at its fields, so that those that did not change stay as they are, letter by letter. */

/** A field's name, and the lines that belong to it: comments above it, itself, what is indented below. */
export interface FieldPiece {
  field: string;
  text: string;
}

const FIELD = /^(?:"([^"\\]+)"|'([^']+)'|([^\s#'"[\]{}&*!|>%@`,-][^:#]*?))\s*:(?=\s|$)/;
const COMMENT = /^(?:#.*|[ \t]*)$/;

/** Cuts a text; nothing where it does not begin with a field. */
export function fieldPieces(text: string): FieldPiece[] {
  const pieces: FieldPiece[] = [];
  let waiting = "";
  for (const line of text.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    const bare = line.replace(/\n$/, "");
    const named = FIELD.exec(bare);
    const last = pieces.at(-1);
    if (named) {
      const field = named[1] ?? named[2] ?? named[3]!;
      pieces.push({ field, text: waiting + line });
      waiting = "";
    } else if (COMMENT.test(bare)) waiting += line;
    else if (!last) return [];
    else {
      last.text += waiting + line;
      waiting = "";
    }
  }
  const last = pieces.at(-1);
  if (last) last.text += waiting;
  return pieces;
}

/** The new pieces, those that did not change as they were. */
export function sewnTogether(
  before: readonly FieldPiece[],
  after: readonly FieldPiece[],
  isUnchanged: (field: string) => boolean,
): string {
  const kept = new Map(before.map(({ field, text }) => [field, text]));
  const pieces = after.map(
    ({ field, text }) => (isUnchanged(field) ? kept.get(field) : undefined) ?? text,
  );
  return pieces.map((text) => (text.endsWith("\n") ? text : `${text}\n`)).join("");
}
