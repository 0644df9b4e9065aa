import { readFile } from "node:fs/promises";
import { parse } from "acorn";
import { describe, expect, test } from "vitest";
import { deriveValidators } from "../../../scripts/generate/validators.ts";
import * as validators from "../../../schema/generated/validators.js";

const files = await deriveValidators();
const [code, types] = files.map(({ text }) => text) as [string, string];

test("the same each time, and what is committed", async () => {
  expect(await deriveValidators()).toEqual(files);
  for (const { path, text } of files) expect(await readFile(path, "utf8")).toBe(text);
});

test("one self-contained module that evaluates no text", () => {
  const { body } = parse(code, { ecmaVersion: 2022, sourceType: "module" });
  expect(body.filter(({ type }) => type === "ImportDeclaration")).toEqual([]);
  expect(code).not.toMatch(/\brequire\s*\(|\bimport\s*\(|\beval\s*\(|\bnew Function\b/);
});

test("types for every validator", () => {
  for (const name of Object.keys(validators)) expect(types).toContain(`const ${name}: Validator<`);
});

describe("validators", () => {
  test("accept what keeps to the schema", () => {
    expect(validators.maintainer({ name: "A", kind: "team" })).toBe(true);
    expect(validators.redirects({ "old-name": "new-name" })).toBe(true);
  });

  test("name all that does not", () => {
    expect(validators.maintainer({ kind: "herd", colour: "red" })).toBe(false);
    expect(validators.maintainer.errors?.map(({ keyword }) => keyword).sort()).toEqual([
      "additionalProperties",
      "enum",
      "required",
    ]);
  });

  const addresses: [url: string, valid: boolean][] = [
    ["https://example.org/?q=%C3%A9#x", true],
    ["http://example.org", true],
    ["ftp://example.org", false],
    ["https://example.org/é", false],
    ["https://example.org/a b", false],
    ["javascript:alert(1)", false],
    ["//example.org", false],
  ];
  test.each(addresses)("%s", (url, valid) => {
    expect(validators.maintainer({ name: "A", kind: "team", url })).toBe(valid);
    validators.tool({ source: [{ facts: ["url"], url, read: "2026-01-31" }] });
    const wrong = validators.tool.errors?.some(({ instancePath }) => instancePath !== "");
    expect(!wrong).toBe(valid);
  });

  const profiles: [wiki: string, valid: boolean][] = [
    ["https://wiki.example.org/wiki/User:{name}", true],
    ["https://wiki.example.org/", false],
    ["javascript:alert('{name}')", false],
  ];
  test.each(profiles)("profile %s", (wiki, valid) => {
    validators.catalog({ profiles: { wiki } });
    const wrong = validators.catalog.errors?.some(({ instancePath }) => instancePath !== "");
    expect(!wrong).toBe(valid);
  });
});
