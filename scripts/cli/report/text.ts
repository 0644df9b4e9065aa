/** Problems for a terminal: a line that editors can parse, below it the excerpt and the advice. */
import { styleText } from "node:util";
import type { Problem, Severity } from "../../../schema/check/problems.ts";

/** Longer lines are cut around the position. */
const WIDTH = 110;
// eslint-disable-next-line no-control-regex -- Files must not steer the terminal.
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** What begins commands in the logs of runners: `::error::`, `##[error]`, `##vso[…]`, `##teamcity[…]`. */
const COMMAND = /:(?=:)|#(?=#\w*\[)/g;
/** Takes no room and joins words: who reads sees the same. */
const JOINER = "\u2060";

type Style = Extract<Parameters<typeof styleText>[0], string>;

const COLOURS: Readonly<Record<Severity, Style>> = {
  error: "red",
  warning: "yellow",
  hint: "blue",
};

/**
 * The lines about one problem: `path:line:column severity rule message`, and indented below it the rest. Coloured
 * where standard output is a terminal; NO_COLOR and FORCE_COLOR decide otherwise.
 */
export function problemText(problem: Problem): string[] {
  const { path, line, column, severity, rule, message, advice, suggestion, excerpt, help } =
    problem;
  const colour = COLOURS[severity];
  const position = paint("bold", `${harmless(path)}:${line}:${column}`);
  return [
    `${position} ${paint(colour, severity)} ${rule} ${harmless(message)}`,
    ...frame(excerpt?.replaceAll("\t", " "), line, column, colour),
    ...(suggestion === undefined ? [] : [`    Perhaps: ${paint("green", harmless(suggestion))}`]),
    ...(advice === undefined ? [] : [`    ${harmless(advice)}`]),
    ...(help === undefined ? [] : [`    ${paint("dim", harmless(help))}`]),
  ];
}

/** The sentences about a problem, after its message those that there are. */
export function sentencesOf({ message, suggestion, advice, help }: Problem): string[] {
  const suggested = suggestion === undefined ? undefined : `Perhaps: ${suggestion}`;
  return [message, suggested, advice, help].filter((text) => text !== undefined);
}

/** Text of a file that can neither steer a terminal, nor break a line, nor give a runner that reads its log a command. */
export function harmless(text: string): string {
  return withoutControls(text).replace(COMMAND, `$&${JOINER}`);
}

/** The same for a forge that shows it: it calls nobody either, and where it is taken for Markdown it shows no picture. */
export function harmlessOnForge(text: string): string {
  return harmless(text).replaceAll(/@(?=[\w-])|!(?=\[)|\](?=[([:])|<(?=[a-z/!?])/gi, `$&${JOINER}`);
}

/** Text that cannot steer a terminal, otherwise as it is. */
export function withoutControls(text: string): string {
  return text.replace(CONTROL, "\ufffd");
}

function frame(text: string | undefined, line: number, column: number, colour: Style): string[] {
  if (text === undefined || text.trim() === "") return [];
  const from = column > WIDTH ? column - WIDTH / 2 : 0;
  const shown = harmless(text.slice(from, from + WIDTH));
  const gutter = `    ${line} | `;
  const pointer = " ".repeat(Math.min(column - 1 - from, shown.length));
  return [
    `${paint("dim", gutter)}${shown}`,
    `${paint("dim", `${" ".repeat(gutter.length - 2)}| `)}${pointer}${paint(colour, "^")}`,
  ];
}

function paint(style: Style, text: string): string {
  return styleText(style, text, { stream: process.stdout });
}
