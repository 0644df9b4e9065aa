/** `new`: asks about a tool, or takes all answers as flags, and writes its file. */
import { join } from "node:path";
import type { ToolFile } from "../../core/generated/tool.ts";
import { entryChecker } from "../../schema/check/entry-check.ts";
import { entryText } from "../../schema/write/entry-text.ts";
import type { CatalogFile } from "../../schema/kinds.ts";
import { locate } from "../../schema/check/locate.ts";
import { refuseId, suggestId } from "../../schema/check/new-id.ts";
import { readSourceFiles } from "../../schema/read/read-source-files.ts";
import type { SourceFiles } from "../../schema/read/source-files.ts";
import type { Terminal } from "./new/prompts.ts";
import {
  catalogFolder,
  type Command,
  EXIT,
  OPTIONS,
  textOf,
  UsageError,
  type Values,
} from "./command.ts";
import { entryFrom, entryOptions, missingFields } from "./new/entry-fields.ts";
import { takenIds, toolsFolder, writeNew } from "./new/entry-file.ts";
import { promptForEntry } from "./new/entry-prompts.ts";
import { reportProblems, withoutHints } from "./report/report.ts";

export const command: Command = {
  usage: `new [--catalog DIR] [--id ID]${usageOf(entryOptions)}`,
  options: {
    catalog: OPTIONS.catalog,
    id: { type: "string", value: "ID", about: "name of the file (made of the title)" },
    ...entryOptions,
  },
  run: (values) => newEntry(values),
};

/** Asks for what the flags lack, and writes the file. An entry with errors is not written. */
export async function newEntry(given: Values, terminal = ownTerminal()): Promise<number> {
  const folder = catalogFolder(given);
  const tools = await toolsFolder(folder);
  if (tools === undefined) {
    throw new UsageError(`There is no catalog with a folder tools in ${folder}.`);
  }
  const taken = await takenIds(tools);
  refuse(textOf(given, "id"), taken);
  const sources = await readSourceFiles(folder);
  const values = await complete(given, terminal, { sources, taken });
  if (values === undefined) {
    console.error("Nothing was written.");
    return EXIT.problems;
  }
  const id = textOf(values, "id") ?? suggestId(textOf(values, "title")!, taken);
  if (id === undefined) {
    throw new UsageError("No free id can be made of the title: name one with --id.");
  }
  return write({ folder, tools, sources }, id, textFrom(values));
}

/** Flags that say enough are not asked about; without a terminal they must. */
async function complete(
  given: Values,
  terminal: Terminal | undefined,
  about: { sources: SourceFiles; taken: ReadonlySet<string> },
): Promise<Values | undefined> {
  const missing = missingFields(given).map((name) => `--${name}`);
  if (missing.length === 0) return given;
  if (terminal) return promptForEntry(given, { ...about, terminal });
  throw new UsageError(
    `Without a terminal to ask on, these flags are missing: ${missing.join(", ")}.`,
  );
}

function textFrom(values: Values): string {
  const today = new Date().toISOString().slice(0, 10);
  // The checker says what the types would.
  return entryText({ added: today, ...entryFrom(values) } as Partial<ToolFile>);
}

async function write(
  { folder, tools, sources }: { folder: string; tools: string; sources: SourceFiles },
  id: string,
  text: string,
): Promise<number> {
  const path = `tools/${id}.yaml`;
  const file: CatalogFile = { path, group: "tools", id, schema: "tool" };
  const { own, elsewhere, context } = entryChecker(sources, file)(text);
  const problems = locate(folder, [...own, ...elsewhere], context.sources);
  reportProblems(withoutHints(problems));
  if (problems.some(({ severity }) => severity === "error")) {
    console.error(`${join(folder, path)} was not written: it would have errors.`);
    return EXIT.problems;
  }
  if (!(await writeNew(tools, `${id}.yaml`, text))) refuse(id, new Set([id]));
  console.log(`${join(folder, path)} is written. Look it over, then open a pull request.`);
  return EXIT.ok;
}

function ownTerminal(): Terminal | undefined {
  const { stdin: input, stdout: output } = process;
  return input.isTTY && output.isTTY ? { input, output } : undefined;
}

function refuse(id: string | undefined, taken: ReadonlySet<string>): void {
  const reason = id === undefined ? undefined : refuseId(id, taken);
  if (reason !== undefined) throw new UsageError(reason);
}

/** Four flags a line, below the command's name. */
function usageOf(options: Command["options"]): string {
  const flags = Object.entries(options).map(([name, { value }]) => ` [--${name} ${value}]`);
  return flags.map((flag, i) => (i % 4 === 0 ? `\n        ${flag}` : flag)).join("");
}
