import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { PROJECT, projectPath, sourceFolders } from "../../scripts/project.ts";

test("knows where the project lies", () => {
  expect(PROJECT).toBe(`${resolve(import.meta.dirname, "../..")}/`);
  expect(projectPath("a/b.ts")).toBe(`${PROJECT}a/b.ts`);
});

test.each(sourceFolders)("%s is there", (folder) => expect(existsSync(folder)).toBe(true));
