import { expect, test } from "vitest";
import { deriveTypes } from "../../../scripts/generate/types.ts";

const files = await deriveTypes();
const tool = files.find(({ path }) => path === "core/generated/tool.ts")!.text;

test("a file for each schema, the same each time", async () => {
  expect(files).toHaveLength(12);
  expect(await deriveTypes()).toEqual(files);
});

test("fields carry their descriptions, enums become constants", () => {
  expect(tool).toContain("* What people call it. No version, no slogan.");
  expect(tool).toMatch(/title: string;/);
  expect(tool).toMatch(/export const LIFECYCLES = \["planned", .*\] as const;/);
});

test("no file lets unknown fields in", () => {
  for (const { text } of files) expect(text).not.toContain("[k: string]: unknown");
});
