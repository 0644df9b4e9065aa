import { readdir } from "node:fs/promises";
import { basename } from "node:path";
import { expect, test } from "vitest";
import { PROBLEMS } from "../../../schema/check/problems.ts";
import { RULES } from "../../../schema/check/rules.ts";

test("every file of rules/ stands in the table under its own name", async () => {
  const files = (await readdir("schema/check/rules")).map((name) => basename(name, ".ts"));
  expect(Object.keys(RULES)).toEqual(files.sort());
});

test("every rule has its words", () => {
  for (const id of Object.keys(RULES)) expect(PROBLEMS).toHaveProperty(id);
});
