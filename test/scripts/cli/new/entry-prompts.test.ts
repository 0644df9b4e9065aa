import { expect, test } from "vitest";
import { readSourceFiles } from "../../../../schema/read/read-source-files.ts";
import type { Values } from "../../../../scripts/cli/command.ts";
import { promptForEntry } from "../../../../scripts/cli/new/entry-prompts.ts";
import { CTRL_C, DOWN, ENTER, keyboard } from "../../../setup/keyboard.ts";

const sources = await readSourceFiles("test/fixtures/catalog");
const GIVEN: Values = {
  title: "Mooring",
  summary: "x",
  type: "bot",
  lifecycle: "planned",
  description: "x",
  "needs-use": "none",
  "needs-host": "none",
  "needs-maintain": "none",
  "target-note": "x",
  "hosted-on": "harbour",
  maintainers: "ada",
  tasks: "none",
};

async function ask(given: Values, keys: [string, string][], taken = new Set<string>()) {
  const { terminal } = keyboard(keys);
  return promptForEntry(given, { sources, taken, terminal });
}

test("what is given is not asked, and a planned entry needs no address", async () => {
  expect(await ask(GIVEN, [["its file", ENTER]])).toEqual({ ...GIVEN, id: "mooring" });
});

test("what is not known stays away", async () => {
  const { "needs-use": _, ...rest } = GIVEN;
  const keys: [string, string][] = [
    ["to use it?", ENTER],
    ["its file", ENTER],
  ];
  expect(await ask(rest, keys)).not.toHaveProperty("needs-use");
});

test("nobody maintains it: help is looked for", async () => {
  const given = { ...GIVEN, maintainers: "none" };
  const keys: [string, string][] = [
    ["What help does it need", `${DOWN}\t${ENTER}`],
    ["its file", ENTER],
  ];
  expect(await ask(given, keys)).toMatchObject({ "help-wanted": "developer" });
});

test("an id that is taken is not suggested", async () => {
  const keys: [string, string][] = [["its file", `berth${ENTER}`]];
  expect(await ask(GIVEN, keys, new Set(["mooring"]))).toMatchObject({ id: "berth" });
});

test("stopped", async () => {
  expect(await ask(GIVEN, [["its file", CTRL_C]])).toBeUndefined();
});
