import { expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { tool } from "../../schema/generated/validators.js";
import { entrySnippet } from "../../site/snippets.ts";

test("the entry to begin with is a valid one", () => {
  expect(tool(parseYaml(entrySnippet)), JSON.stringify(tool.errors)).toBe(true);
});
