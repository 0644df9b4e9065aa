/** The texts of --help, written from the table of commands. */
import type { Command, Option } from "./command.ts";
import { commands } from "./commands.ts";

/** What the program is and which commands it has. */
export function programHelp(): string {
  const rows = Object.entries(commands).map(([name, { summary }]) => [name, summary] as const);
  return [
    "npm run COMMAND -- [options], or node scripts/tool-ladder.mjs COMMAND [options]",
    "",
    ...columns(rows),
    "",
    "COMMAND --help says more. Exit codes: 0 fine, 1 problems found, 2 wrong use.",
  ].join("\n");
}

/** What a command does and which options it takes. */
export function commandHelp(name: string, command: Command): string {
  const rows = Object.entries(command.options).map(
    ([option, settings]) => [optionWord(option, settings), settings.about ?? ""] as const,
  );
  return [
    `${name}: ${commands[name]?.summary ?? ""}`,
    "",
    `  ${command.usage}`,
    "",
    ...columns([...rows, ["--help", "this text"]]),
    ...(command.notes ? ["", ...command.notes] : []),
  ].join("\n");
}

function optionWord(name: string, { value }: Option): string {
  return value === undefined ? `--${name}` : `--${name} ${value}`;
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return rows.map(([left, right]) => `  ${left.padEnd(width)}${right}`.trimEnd());
}
