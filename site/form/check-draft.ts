/** Writes a draft as its file, checks that, and makes the records for its card. */
import type { ToolFile } from "../../core/generated/tool.ts";
import { toolRecord } from "../../core/api/tool.ts";
import { entryChecker, type EntryCheck } from "../../schema/check/entry-check.ts";
import { refuseId } from "../../schema/check/new-id.ts";
import { editedText } from "../../schema/write/entry-edit.ts";
import { entryText } from "../../schema/write/entry-text.ts";
import { entryFile, type KnownCatalog, sourceFilesOf } from "../../schema/check/known.ts";
import type { Original } from "./drafts.ts";
import { formProblems, type FormProblem } from "./form-problems.ts";
import type { Draft } from "./values.ts";

/** The result of checking a draft. */
export interface CheckedDraft {
  text: string;
  problems: readonly FormProblem[];
  /** The files of the API that a card is drawn from; undefined where there is no entry yet. */
  card?: { manifest: unknown; record: unknown };
}

type Check = (text: string) => EntryCheck;
let cached:
  { known: KnownCatalog; file: string; check: Check; refused: string | undefined } | undefined;

/** Writes a draft as its file and checks it. */
export function checkDraft(
  entry: Draft,
  original: Original | undefined,
  file: string,
  known: KnownCatalog,
): CheckedDraft {
  const id = file.replace(/\.(yaml|json)$/, "");
  if (cached?.known.entries !== known.entries || cached.file !== file) {
    const check = entryChecker(sourceFilesOf(known), entryFile(id, file));
    const refused = refuseId(id, new Set(known.entries.map((each) => each.id)));
    cached = { known, file, check, refused };
  }
  const fields = entry as Partial<ToolFile>;
  const text = original === undefined ? entryText(fields) : editedText(original.text, fields);
  const { own, elsewhere, context } = cached.check(text);
  // A file that is there already has its name.
  const refused = original?.file === undefined ? cached.refused : undefined;
  const entryInCatalog = context.catalog.entryById.get(id);
  return {
    text,
    problems: [...idProblems(refused), ...formProblems(own, elsewhere)],
    ...(typeof entryInCatalog?.title === "string" && {
      card: {
        manifest: { vocabularies: known.vocabularies, files: { tools: "tools.json" }, page: "" },
        // Invalid fields are missing: the card shows the rest.
        record: toolRecord(
          { ...entryInCatalog, maintainers: entryInCatalog.maintainers ?? [] },
          context.catalog,
        ),
      },
    }),
  };
}

/** What is wrong with the id of a new entry: beside its field the same is said. */
function idProblems(message: string | undefined): FormProblem[] {
  if (message === undefined) return [];
  return [
    { severity: "error", rule: "file-name", message, advice: "", path: ["id"], isKey: false },
  ];
}
