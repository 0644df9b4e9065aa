import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { commands } from "../../../scripts/cli/commands.ts";
import { deriveReadme } from "../../../scripts/generate/readme.ts";
import { houseScripts } from "../../../scripts/generate/project-scripts.ts";

const [derived] = await deriveReadme();

test("lists every product command and every house script with what it does", () => {
  const rows = { ...houseScripts };
  for (const [name, { summary }] of Object.entries(commands)) rows[name] = summary;
  for (const [name, summary] of Object.entries(rows)) {
    expect(derived!.text).toContain(`- \`npm run ${name}\`: ${summary}\n`);
  }
});

test("leaves everything outside the list as it is", async () => {
  const outside = (text: string) =>
    text.replace(/(<!-- commands:)[^]*(<!-- \/commands -->)/, "$1$2");
  expect(outside(derived!.text)).toBe(outside(await readFile("README.md", "utf8")));
});
