/** `check`: reports every problem of a catalog, each with its place. */
import { readCatalog } from "../schema/reader.ts";
import {
  catalogOption,
  type Command,
  FINE,
  PROBLEMS,
  textOf,
  UsageError,
  type Values,
} from "./command.ts";
import { type Format, FORMATS, isFormat, reportProblems, tally, withoutHints } from "./report.ts";

export const command: Command = {
  usage: "check [--catalog DIR] [--format FORMAT] [--hints]",
  options: {
    ...catalogOption,
    format: {
      type: "string",
      default: "text",
      value: "FORMAT",
      about: "text; json (a list); github (annotations); gitlab (Code Quality report)",
    },
    hints: { type: "boolean", about: "list hints too, such as facts that nobody has confirmed" },
  },
  run: check,
};

/** Prints the problems to standard output and a summary to standard error. Errors only make it fail. */
export async function check(values: Values): Promise<number> {
  const folder = textOf(values, "catalog") ?? catalogOption.catalog.default;
  const format = formatOf(values);
  const { problems, files, catalog } = await readCatalog(folder);
  const listed = values["hints"] === true ? problems : withoutHints(problems);
  reportProblems(listed, format);
  const unlisted = listed.length < problems.length ? " (--hints lists the hints)" : "";
  console.error(`${files} files in ${folder}: ${tally(problems)}${unlisted}.`);
  return catalog === undefined ? PROBLEMS : FINE;
}

function formatOf(values: Values): Format {
  const word = textOf(values, "format") ?? "text";
  if (isFormat(word)) return word;
  throw new UsageError(`--format takes one of ${Object.keys(FORMATS).join(", ")}, not "${word}".`);
}
