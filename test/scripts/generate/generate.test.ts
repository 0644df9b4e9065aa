import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { staleDerived } from "../../../scripts/generate/derived.ts";
import { deriveCode, deriveRest, generate } from "../../../scripts/generate/generate.ts";

let said: string[];
beforeEach(() => {
  said = [];
  vi.spyOn(console, "error").mockImplementation((text: string) => void said.push(text));
});
afterEach(() => vi.restoreAllMocks());

test("code is derived before what needs it", async () => {
  const paths = (await deriveCode()).map(({ path }) => path);
  expect(paths).toContain("core/generated/tool.ts");
  expect(paths).toContain("schema/generated/validators.js");
  expect((await deriveRest("test/fixtures/catalog")).map(({ path }) => path)).toContain(
    "test/fixtures/catalog/schema/tool.schema.json",
  );
});

test("what the code is made of is fresh", async () => {
  expect(await staleDerived(await deriveCode())).toEqual([]);
});

describe("generate", () => {
  test("--check names what is stale and writes nothing", async () => {
    const args = ["--check", "--catalog", "test/fixtures/catalog"];
    expect(await generate(args)).toBe(1);
    expect(said).toContain(
      "test/fixtures/catalog/schema/tool.schema.json is stale: run npm run generate",
    );
    expect(await generate(args)).toBe(1);
  });

  test("wrong use", async () => {
    expect(await generate(["--chek"])).toBe(2);
    expect(said.join()).toContain("Use: npm run generate");
  });
});
