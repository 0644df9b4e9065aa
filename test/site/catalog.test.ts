import { afterEach, expect, test, vi } from "vitest";
import { providedCatalog } from "../fixtures/provided-catalog.ts";

const KEY = Symbol.for("tool-ladder.catalog");
const load = async () => {
  vi.resetModules();
  return (await import("../../site/catalog.ts")).catalog;
};
afterEach(() => {
  vi.unstubAllEnvs();
  Object.assign(globalThis, { [KEY]: providedCatalog });
});

test("takes what the build hands over", async () => {
  expect(await load()).toBe(providedCatalog);
});

test("reads the folder where nothing is handed over", async () => {
  Object.assign(globalThis, { [KEY]: undefined });
  vi.stubEnv("TOOL_LADDER_CATALOG", "test/fixtures/catalog");
  expect((await load()).entryById.has("lighthouse")).toBe(true);
});

test("says what is wrong with a folder that can't be used", async () => {
  Object.assign(globalThis, { [KEY]: undefined });
  vi.stubEnv("TOOL_LADDER_CATALOG", "test/fixtures/no-such-folder");
  await expect(load()).rejects.toThrow(/no-such-folder/);
});
