import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { LANGUAGES } from "../../../core/i18n/languages.ts";
import { projectPath } from "../../../scripts/project.ts";

test("each language has its file, and each file its language", () => {
  const names = readdirSync(projectPath("core/i18n/ui")).filter((name) => name !== "qqq.json");
  expect(names.sort()).toEqual(LANGUAGES.map((code) => `${code}.json`));
});
