/** The README's list of commands, from the table of product commands and the house scripts. */
import { readFile } from "node:fs/promises";
import { commands } from "../cli/commands.ts";
import type { Derived } from "./derived.ts";
import { houseScripts } from "./project-scripts.ts";

const PATH = "README.md";
const BLOCK = /(<!-- commands:.*?-->\n)[\s\S]*?(<!-- \/commands -->)/;

/** The README with its list of commands brought up to date. */
export async function deriveReadme(): Promise<Derived[]> {
  const text = await readFile(PATH, "utf8");
  const rows = [
    ...Object.entries(commands).map(([name, { summary }]) => row(name, summary)),
    ...Object.entries(houseScripts).map(([name, summary]) => row(name, summary)),
  ];
  const note = "Product commands take `--help`: `npm run check -- --help`.";
  const list = `\n${rows.join("\n")}\n\n${note}\n\n`;
  return [{ path: PATH, text: text.replace(BLOCK, (_, open, close) => `${open}${list}${close}`) }];
}

function row(name: string, summary: string): string {
  return `- \`npm run ${name}\`: ${summary}`;
}
