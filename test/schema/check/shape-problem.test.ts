import { describe, expect, test } from "vitest";
import type { SchemaName } from "../../../schema/generated/validators.js";
import { checkShape } from "../../../schema/check/shape.ts";
import { SCHEMAS } from "../../../schema/schemas.ts";
import { suggestField } from "../../../schema/check/shape-problem.ts";

const TOOL = { title: "Lamp", summary: "Light.", maintainers: [] };

describe("in plain words", () => {
  const cases: [
    schema: SchemaName,
    value: object,
    message: string,
    suggestion: string | undefined,
  ][] = [
    ["tool", { ...TOOL, titel: 1 }, 'There is no field "titel" here.', "title"],
    ["tool", { ...TOOL, license: 1 }, "license must be text, not a number.", undefined],
    ["tool", { ...TOOL, docs: 1 }, 'There is no field "docs" here.', "links.docs"],
    ["tool", { title: "x", summary: "x" }, '"maintainers" is missing.', undefined],
    ["tool", { ...TOOL, usedBy: [{ team: "a" }] }, '"for" is missing in "usedBy".', undefined],
    ["tool", { ...TOOL, url: null }, "url is empty.", undefined],
    [
      "tool",
      { ...TOOL, hostedOn: {} },
      "hostedOn must be text or a list, not a map of fields.",
      undefined,
    ],
    ["tool", { ...TOOL, lifecycle: "retird" }, 'lifecycle cannot be "retird".', "retired"],
    [
      "tool",
      { ...TOOL, title: "x".repeat(101) },
      "title has 101 characters; at most 100 are allowed.",
      undefined,
    ],
    [
      "tool",
      { ...TOOL, title: "😀".repeat(101) },
      "title has 101 characters; at most 100 are allowed.",
      undefined,
    ],
    [
      "tool",
      { ...TOOL, keywords: Array.from("x".repeat(41), (x, i) => x + i) },
      "keywords has 41 items; at most 40 are allowed.",
      undefined,
    ],
    [
      "tool",
      { ...TOOL, replacedBy: "My Lamp" },
      `"My Lamp" cannot be an id: only lower-case letters, digits and single hyphens between them, 80 at most.`,
      "my-lamp",
    ],
    [
      "tool",
      { ...TOOL, url: "www.example.org/x" },
      'url must be a full web address that starts with https://, not "www.example.org/x".',
      "https://www.example.org/x",
    ],
    [
      "tool",
      { ...TOOL, added: "2026/1/31" },
      'added must be a day such as 2026-01-31, not "2026/1/31".',
      "2026-01-31",
    ],
    [
      "tool",
      { ...TOOL, added: "31.01.2026" },
      'added must be a day such as 2026-01-31, not "31.01.2026".',
      undefined,
    ],
    ["tool", { ...TOOL, license: "MIT!" }, 'license cannot be "MIT!".', undefined],
    ["tool", { ...TOOL, tasks: ["a", "a"] }, 'tasks holds "a" twice.', undefined],
    ["vocabulary", ["x"], "An item must be a map of fields, not text.", undefined],
    ["catalog", ["x"], "The file must be a map of fields, not a list.", undefined],
  ];
  test.each(cases)("%s %j", (schema, value, message, suggestion) => {
    const [found, ...more] = checkShape("a.yaml", schema, value).problems;
    expect(more).toEqual([]);
    expect(found?.problem.message).toBe(message);
    expect(found?.problem.suggestion).toBe(suggestion);
    expect(found?.problem.advice).toMatch(/\S/);
  });

  test("advice on a format quotes the schema, for items that of their list", () => {
    const [found] = checkShape("a.yaml", "tool", { ...TOOL, wikis: ["a b"] }).problems;
    expect(found?.problem.advice).toContain("for a family");
  });
});

describe("misspelt", () => {
  test.each([
    ["summry", "summary"],
    ["issues", "contact.issues"],
    ["privacy", "links.privacy"],
    ["toString", undefined],
  ])("%s", (name, meant) => {
    expect(suggestField(name, SCHEMAS.tool)).toBe(meant);
  });
});
