import { WriteStream } from "node:tty";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Problem } from "../../../../schema/check/problems.ts";
import { harmless, harmlessOnForge, problemText } from "../../../../scripts/cli/report/text.ts";

const problem: Problem = {
  severity: "error",
  rule: "file-missing",
  path: "catalog/tools/a.yaml",
  line: 2,
  column: 4,
  message: "It is wrong.",
};
const HEAD = "catalog/tools/a.yaml:2:4 error file-missing It is wrong.";
const WHOLE: Problem = {
  ...problem,
  excerpt: "b: cd",
  advice: "Mend it.",
  suggestion: "right",
  help: "https://example.org/help/rules/file-missing/",
};

beforeEach(() => void vi.stubEnv("FORCE_COLOR", "0"));
afterEach(() => void vi.unstubAllEnvs());

describe("problemText", () => {
  const cases: [title: string, more: Partial<Problem>, lines: string[]][] = [
    ["without an excerpt", {}, [HEAD]],
    ["on an empty line", { excerpt: "  " }, [HEAD]],
    ["with its frame", { excerpt: "b: cd" }, [HEAD, "    2 | b: cd", "      |    ^"]],
    ["with a tab in its frame", { excerpt: "\tcd" }, [HEAD, "    2 |  cd", "      |    ^"]],
    [
      "with advice and a suggestion",
      { advice: "Mend it.", suggestion: "right" },
      [HEAD, "    Perhaps: right", "    Mend it."],
    ],
    [
      "with the address of the rule's page",
      { advice: "Mend it.", help: "https://example.org/help/rules/file-missing/" },
      [HEAD, "    Mend it.", "    https://example.org/help/rules/file-missing/"],
    ],
  ];
  test.each(cases)("%s", (_, more, lines) => {
    expect(problemText({ ...problem, ...more })).toEqual(lines);
  });

  test("a long line is cut around the place", () => {
    const excerpt = `${"x".repeat(500)}HERE${"y".repeat(500)}`;
    const [, shown = "", pointer = ""] = problemText({ ...problem, column: 501, excerpt });
    expect(shown.length).toBeLessThan(130);
    expect(shown.slice(pointer.indexOf("^"))).toMatch(/^HEREy/);
  });

  test("nothing steers the terminal or breaks the line", () => {
    const hostile = "\n\u001b[31m\u202e\r\u0007";
    const lines = problemText({
      ...problem,
      path: `tools/${hostile}.yaml`,
      message: hostile,
      advice: hostile,
      suggestion: hostile,
      help: hostile,
      excerpt: `a${hostile}b`,
    });
    expect(lines).toHaveLength(6);
    // eslint-disable-next-line no-control-regex -- Their absence is the point.
    expect(lines.join("")).not.toMatch(/[\u0000-\u001f\u202e]/);
  });
});

describe("colour", () => {
  const esc = "\u001b[";
  /** What says something about colours, wherever the tests run. */
  const ASKED = ["CI", "COLORTERM", "FORCE_COLOR", "NODE_DISABLE_COLORS", "NO_COLOR", "TMUX"];
  const cases: [env: Record<string, string | undefined>, terminal: boolean, coloured: boolean][] = [
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: "1" }, true, false],
    [{ FORCE_COLOR: "1" }, false, true],
    [{ FORCE_COLOR: "0" }, true, false],
    [{ TERM: "dumb" }, true, false],
  ];
  test.each(cases)("%j, on a terminal: %s", (env, terminal, coloured) => {
    const bare = Object.fromEntries(ASKED.map((name) => [name, undefined]));
    for (const [name, value] of Object.entries({ ...bare, TERM: "xterm", ...env }))
      vi.stubEnv(name, value);
    const { isTTY } = process.stdout;
    // A test's own output is no terminal: it is made to answer as one.
    const getColorDepth = () => WriteStream.prototype.getColorDepth();
    Object.assign(process.stdout, { isTTY: terminal, getColorDepth });
    const text = problemText(WHOLE).join("\n");
    process.stdout.isTTY = isTTY;
    expect(text.includes(esc)).toBe(coloured);
  });

  test("says the same as without", () => {
    const plain = problemText(WHOLE);
    vi.stubEnv("FORCE_COLOR", "1");
    const coloured = problemText(WHOLE);
    // eslint-disable-next-line no-control-regex -- Colours are such characters.
    expect(coloured.map((line) => line.replace(/\u001b\[\d+m/g, ""))).toEqual(plain);
    expect(coloured[0]).toContain("\u001b[31merror");
  });
});

test.each([
  "::error::x",
  "##[error]x",
  "##vso[task.complete]",
  "##teamcity[x]",
  "::set-env name=A::b",
])("%s is no command of a runner, wherever it stands", (command) => {
  const texts = { message: command, advice: command, suggestion: command, help: command };
  const path = `${command}.yaml`;
  const text = problemText({ ...problem, ...texts, path, excerpt: command }).join("\n");
  expect(text).not.toContain(command);
  expect(text.replaceAll("\u2060", "").split(command)).toHaveLength(7);
});

test("what only looks like a command stays as it is", () => {
  expect(harmless("## Heading, a: b, C#, [x]")).toBe("## Heading, a: b, C#, [x]");
});

test.each([
  "@everybody",
  "![x](y)",
  "[x](y)",
  "[x][y]",
  "[x]: y",
  "<img src=x>",
  "</p>",
  "<!--",
  "<https://x>",
])("%s is neither markup nor a mention on a forge", (text) => {
  const said = harmlessOnForge(text);
  expect(said).not.toBe(text);
  expect(said.replaceAll("\u2060", "")).toBe(text);
});

test("harmless", () => {
  expect(harmless("a\tb\u2028c\u0085d é ق")).toBe("a\ufffdb\ufffdc\ufffdd é ق");
});
