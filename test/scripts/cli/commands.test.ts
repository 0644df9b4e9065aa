import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { commands } from "../../../scripts/cli/commands.ts";
import { projectPath } from "../../../scripts/project.ts";

const { scripts } = JSON.parse(readFileSync(projectPath("package.json"), "utf8")) as {
  scripts: Record<string, string>;
};

describe.each(Object.entries(commands))("%s", (name, { summary, load }) => {
  test("says in one line what it does", () => expect(summary).toMatch(/^[a-z].{10,90}[^.]$/));

  test("loads, and its usage names every option", async () => {
    const { command } = await load();
    expect(command.usage.split(" ")[0]).toBe(name);
    const named = [...command.usage.matchAll(/--([a-z-]+)/g)].map(([, option]) => option!);
    expect(named.sort()).toEqual(Object.keys(command.options).sort());
  });

  test("is a script of package.json", () => {
    expect(scripts[name]).toBe(`node scripts/tool-ladder.mjs ${name}`);
  });
});
