/** The README's list of commands, from the table of product commands and the project's scripts, and the element's reference. */
import { readFile } from "node:fs/promises";
import { commands } from "../cli/commands.ts";
import type { Derived } from "./derived.ts";
import { elementReference } from "./element-reference.ts";
import { projectScripts } from "./project-scripts.ts";

const PATH = "README.md";

/** The README with its derived parts brought up to date. */
export async function deriveReadme(): Promise<Derived[]> {
  const text = await readFile(PATH, "utf8");
  const rows = [
    ...Object.entries(commands).map(([name, { summary }]) => row(name, summary)),
    ...Object.entries(projectScripts).map(([name, summary]) => row(name, summary)),
  ];
  const note = "Product commands take `--help`: `npm run check -- --help`.";
  const withCommands = fill(text, "commands", `${rows.join("\n")}\n\n${note}\n`);
  return [{ path: PATH, text: fill(withCommands, "element", await elementReference()) }];
}

/** The text with something else between the two marks of a name. */
function fill(text: string, name: string, content: string): string {
  const block = new RegExp(`(<!-- ${name}:.*?-->\n)[^]*?(<!-- /${name} -->)`);
  return text.replace(block, (_, open, close) => `${open}\n${content}\n${close}`);
}

function row(name: string, summary: string): string {
  return `- \`npm run ${name}\`: ${summary}`;
}
