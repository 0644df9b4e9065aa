import { parse as parseScript } from "acorn";
import { describe, expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { tool } from "../../schema/generated/validators.js";
import {
  entrySnippet,
  htmlSnippet,
  wikiScriptSnippet,
  wikitextSnippet,
} from "../../site/snippets.ts";

const SITE = "https://ladder.example.org";

test("the entry to begin with is a valid one", () => {
  expect(tool(parseYaml(entrySnippet)), JSON.stringify(tool.errors)).toBe(true);
});

describe("what is embedded", () => {
  test.each([
    ["HTML", htmlSnippet(SITE, "citing", "Citations")],
    ["wikitext", wikitextSnippet(SITE, "citing", "Citations")],
  ])("%s names the task and falls back to its page", (_, code) => {
    expect(code).toContain('task="citing"');
    expect(code).toContain(`${SITE}/tasks/citing/`);
    expect(code).toContain("Citations");
  });

  test("the script for wikis is old enough JavaScript for them", () => {
    const script = wikiScriptSnippet(SITE);
    expect(() => parseScript(script, { ecmaVersion: 5 })).not.toThrow();
    expect(script).toContain(`'${SITE}/widget/v1/tool-ladder.js'`);
  });

  test("whoever edits a wiki page can't choose the source", () => {
    const pattern = /\/\^data-.+?\/(?=\.test)/.exec(wikiScriptSnippet(SITE))![0].slice(1, -1);
    const copied = (name: string) => new RegExp(pattern).test(name);
    expect(["data-task", "data-view", "data-src", "class"].map(copied)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
