import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { commands } from "../../../scripts/cli/commands.ts";
import { projectScripts } from "../../../scripts/generate/project-scripts.ts";

test("every script of package.json is a product command or a project script", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: object };
  const known = [...Object.keys(commands), ...Object.keys(projectScripts)];
  expect(Object.keys(scripts).sort()).toEqual(known.sort());
});
