import { expect, test } from "vitest";
import type { Command } from "../../../scripts/cli/command.ts";
import { commands } from "../../../scripts/cli/commands.ts";
import { commandHelp, programHelp } from "../../../scripts/cli/help.ts";

test("the program's help lists every command", () => {
  const text = programHelp();
  for (const [name, { summary }] of Object.entries(commands))
    expect(text).toMatch(new RegExp(`^  ${name} +${summary}$`, "m"));
});

test("a command's help says how it is called and what its options are", () => {
  const command: Command = {
    usage: "build [--out DIR] [--quick]",
    options: {
      out: { type: "string", value: "DIR", about: "where to" },
      quick: { type: "boolean", about: "in a hurry" },
    },
    notes: ["It is slow."],
    run: async () => Promise.resolve(0),
  };
  expect(commandHelp("build", command).split("\n")).toEqual([
    `build: ${commands.build!.summary}`,
    "",
    "  build [--out DIR] [--quick]",
    "",
    "  --out DIR  where to",
    "  --quick    in a hurry",
    "  --help     this text",
    "",
    "It is slow.",
  ]);
});
