/** The program: `node scripts/tool-ladder.mjs COMMAND …` finds the command, reads its options and runs it. */
import { parseArgs } from "node:util";
import { ownValue } from "../../core/own-value.ts";
import { type Command, EXIT, textOf, UsageError, type Values } from "./command.ts";
import { commands } from "./commands.ts";
import { commandHelp, programHelp } from "./help.ts";
import { harmless } from "./report/text.ts";
import { restoreOut } from "../build/swap.ts";

/** Options that name a published folder: where a build was killed, it may have to be put back first. */
const PUBLISHED = ["out", "dist"];

/** Runs what the arguments say; returns the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    console[name === undefined ? "error" : "log"](programHelp());
    return name === undefined ? EXIT.usage : EXIT.ok;
  }
  const row = ownValue(commands, name);
  if (!row) return usageError(`There is no command "${name}".`, "--help lists them.");
  const { command } = await row.load();
  try {
    return await runCommand(name, command, rest);
  } catch (error) {
    if (error instanceof UsageError) return usageError(error.message, `"${name} --help" says how.`);
    if (!isSystemError(error)) throw error;
    console.error(harmless(`The system refused: ${error.message}.`));
    return EXIT.problems;
  }
}

async function runCommand(name: string, command: Command, args: string[]): Promise<number> {
  const { values, positionals } = parse(command, args);
  if (values.help === true) {
    console.log(commandHelp(name, command));
    return EXIT.ok;
  }
  for (const option of PUBLISHED) {
    const folder = textOf(values, option);
    if (folder !== undefined) await restoreOut(folder);
  }
  return command.run(values, positionals);
}

function parse(command: Command, args: string[]): { values: Values; positionals: string[] } {
  const options = { ...command.options, help: { type: "boolean", short: "h" } as const };
  try {
    const parsed = parseArgs({ args, options, allowPositionals: true });
    const surplus = parsed.positionals[command.positionals ?? 0];
    if (surplus !== undefined) throw new UsageError(`Nothing is known to do with "${surplus}".`);
    refuseEmpty(parsed.values);
    return parsed;
  } catch (error) {
    if (error instanceof UsageError || !isParseError(error)) throw error;
    // Node adds a sentence about dashes that helps nobody here.
    throw new UsageError(
      error.message.replace(/\. To specify.*$|\n[^]*$/, ".").replace(/\.*$/, "."),
    );
  }
}

function refuseEmpty(values: Values): void {
  const empty = Object.entries(values).find(([, value]) => value === "");
  if (empty) throw new UsageError(`--${empty[0]} needs a value.`);
}

function isParseError(error: unknown): error is TypeError {
  return (
    error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS")
  );
}

/** No permission, no space, a folder in the way: nothing that a stack trace would help with. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error && "code" in error;
}

function usageError(...sentences: string[]): number {
  console.error(harmless(sentences.join(" ")));
  return EXIT.usage;
}
