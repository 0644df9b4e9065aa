import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { commands } from "../../../scripts/cli/commands.ts";
import { deriveReadme } from "../../../scripts/generate/readme.ts";
import { elementReference } from "../../../scripts/generate/element-reference.ts";
import { projectScripts } from "../../../scripts/generate/project-scripts.ts";

const [derived] = await deriveReadme();

test("lists every product command and every project script with what it does", () => {
  const rows = { ...projectScripts };
  for (const [name, { summary }] of Object.entries(commands)) rows[name] = summary;
  for (const [name, summary] of Object.entries(rows)) {
    expect(derived!.text).toContain(`- \`npm run ${name}\`: ${summary}\n`);
  }
});

test("has the reference of the element", async () => {
  expect(derived!.text).toContain(await elementReference());
});

test("leaves everything outside the derived parts as it is", async () => {
  const outside = (text: string) =>
    text.replace(/(<!-- (commands|element):)[^]*?(<!-- \/\2 -->)/g, "$1$3");
  expect(outside(derived!.text)).toBe(outside(await readFile("README.md", "utf8")));
});
