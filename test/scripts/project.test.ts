import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { PROJECT, projectPath, sourceFolders } from "../../scripts/project.ts";

test("knows where the project lies", () => {
  expect(PROJECT).toMatch(/\/$/);
  expect(existsSync(projectPath("scripts/project.ts"))).toBe(true);
});

test.each(sourceFolders)("%s is there", (folder) => expect(existsSync(folder)).toBe(true));
