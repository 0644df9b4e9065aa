/** Writes a draft as its file, checks that, and makes the records for its card. */
import type { ToolFile } from "../../core/generated/tool.ts";
import { toolRecord } from "../../core/api/tool.ts";
import { entryChecker, type EntryCheck } from "../../schema/check/entry-check.ts";
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
let cached: { known: KnownCatalog; file: string; check: Check } | undefined;

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
    cached = { known, file, check };
  }
  const fields = entry as Partial<ToolFile>;
  const text = original === undefined ? entryText(fields) : editedText(original.text, fields);
  const { own, elsewhere, context } = cached.check(text);
  const entryInCatalog = context.catalog.entryById.get(id);
  return {
    text,
    problems: formProblems(own, elsewhere),
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
