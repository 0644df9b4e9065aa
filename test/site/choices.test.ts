import { describe, expect, test } from "vitest";
import { providedCatalog } from "../fixtures/provided-catalog.ts";
import { levelChoices, skillChoices, taskChoices, withoutSkills } from "../../site/choices.ts";

test("tasks that any tool is for, those with most tools first", () => {
  expect(taskChoices.map(({ text, count }) => [text, count])).toEqual([
    ["analysis", 2],
    ["citing", 1],
    ["uploading", 1],
  ]);
});

test("no skills come first, then each skill", () => {
  expect(skillChoices[0]).toMatchObject({ href: "/ladder/none/", finder: "/tools/?level=none" });
  expect(skillChoices).toHaveLength(providedCatalog.vocabularies.skills.length + 1);
});

describe("each leads on with and without JavaScript", () => {
  test.each([...taskChoices, ...skillChoices])("$text", ({ href, finder }) => {
    expect(href).toMatch(/^\/(tasks|skills|ladder)\/[a-z-]+\/$/);
    expect(finder).toMatch(/^\/tools\/\?(task|level|knows)=[a-z-]+$/);
  });
});

test("levels say how much can be used there", () => {
  expect(levelChoices.map(({ count }) => count)).toEqual([1, 2, 0, 0, 0]);
  expect(withoutSkills).toBe(1);
});
