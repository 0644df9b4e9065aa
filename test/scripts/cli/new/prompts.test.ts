import { describe, expect, test } from "vitest";
import {
  type Answer,
  Prompter,
  CANCELLED,
  type Choice,
} from "../../../../scripts/cli/new/prompts.ts";
import { CTRL_C, DOWN, ENTER, keyboard, TAB } from "../../../setup/keyboard.ts";

const CHOICES: Choice[] = [
  { id: "sql", label: "SQL", about: "you know this if you can ask" },
  { id: "ssh", label: "Shell\u001b[2J", about: "x" },
];
const refuse = (answer: string) => (answer === "bad" ? "Not that." : undefined);

describe("what is typed and what is answered", () => {
  type Ask = (prompter: Prompter) => Promise<Answer>;
  const text: Ask = (prompter) => prompter.text("Q?", { refuse });
  const skipped: Ask = (prompter) => prompter.text("Q?", { optional: true, refuse });
  const suggested: Ask = (prompter) => prompter.text("Q?", { suggested: "this", refuse });
  const one: Ask = (prompter) => prompter.one("Q?", CHOICES);
  const second: Ask = (prompter) => prompter.one("Q?", CHOICES, "ssh");
  const several: Ask = (prompter) => prompter.several("Q?", CHOICES);
  const cases: [what: string, ask: Ask, keys: [string, string][], answer: Answer][] = [
    ["text, trimmed", text, [["Q?", ` hi ${ENTER}`]], "hi"],
    ["nothing where it may be", skipped, [["Q?", ENTER]], ""],
    ["a suggestion taken", suggested, [["Q?", ENTER]], "this"],
    ["one", one, [["Q?", DOWN + ENTER]], "ssh"],
    ["one that was set", second, [["Q?", ENTER]], "ssh"],
    ["several, in the list's order", several, [["Q?", DOWN + TAB + DOWN + TAB + ENTER]], "sql,ssh"],
    ["none of several", several, [["Q?", ENTER]], ""],
    ["text cancelled", text, [["Q?", CTRL_C]], CANCELLED],
    ["one cancelled", one, [["Q?", CTRL_C]], CANCELLED],
    ["several cancelled", several, [["Q?", CTRL_C]], CANCELLED],
  ];
  test.each(cases)("%s", async (_, ask, keys, answer) => {
    expect(await ask(new Prompter(keyboard(keys).terminal))).toBe(answer);
  });

  test("a refused answer is asked for again, with the reason", async () => {
    const { terminal, shown } = keyboard([
      ["Q?", `bad${ENTER}`],
      ["Not that.", `x${ENTER}`],
    ]);
    expect(await text(new Prompter(terminal))).toBe("badx");
    expect(shown()).toContain("Not that.");
  });
});

test("words of the catalog cannot steer the terminal", async () => {
  const { terminal, shown } = keyboard([["Q?", ENTER]]);
  await new Prompter(terminal).one("Q?", CHOICES);
  expect(shown()).not.toContain("\u001b[2J");
  expect(shown()).toContain("Shell\ufffd[2J");
});
