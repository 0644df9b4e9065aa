import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { Ajv } from "ajv";
import formats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readSourceFiles } from "../../../schema/read/read-source-files.ts";
import { deriveEditorSchemas } from "../../../scripts/generate/editor-schemas.ts";
import { smallCatalog } from "../../schema/examples.ts";

const FIXTURE = "test/fixtures/catalog";
const files = await deriveEditorSchemas(FIXTURE);

function validator(name: string) {
  const { text } = files.find(
    ({ path }) => path === join(FIXTURE, "schema", `${name}.schema.json`),
  )!;
  const ajv = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true });
  formats(ajv);
  ajv.addVocabulary(["enumDescriptions"]);
  return ajv.compile(JSON.parse(text) as object);
}

test("one for each base schema, the same each time", async () => {
  const bases = (await readdir("schema")).filter((name) => name.endsWith(".schema.json"));
  expect(files.map(({ path }) => basename(path))).toEqual(bases.sort());
  expect(await deriveEditorSchemas(FIXTURE)).toEqual(files);
});

describe("every file of the catalog keeps to them", async () => {
  const { all } = await readSourceFiles(FIXTURE);
  test.each(all)("$path", async ({ path, schema }) => {
    const validate = validator(schema);
    validate(parse(await readFile(join(FIXTURE, path), "utf8")));
    expect(validate.errors).toBeNull();
  });
});

describe("what this catalog does not have is refused", () => {
  const TOOL = { title: "x", summary: "x", maintainers: [] };
  const cases: [schema: string, value: unknown][] = [
    ["tool", { ...TOOL, tasks: ["citing"] }],
    ["tool", { ...TOOL, needs: { use: { gardening: "required" } } }],
    ["tool", { ...TOOL, target: { level: { use: "expert" } } }],
    ["tool", { ...TOOL, hostedOn: "logbook" }],
    ["tool", { ...TOOL, maintainers: ["nobody"] }],
    ["tool", { ...TOOL, usedBy: [{ team: "ada", for: "x" }] }],
    [
      "chart",
      {
        kind: "living",
        title: "x",
        columns: ["gardening"],
        rows: [{ entry: "harbour", label: "x", reads: "now" }],
      },
    ],
    ["notice", { title: "x", kind: "outage", entries: ["nowhere"], start: "2026-01-01T00:00:00Z" }],
    ["redirects", { old: "nowhere" }],
    ["questions", [{ id: "x", question: "x", goal: "fun", state: "open", evidence: "x" }]],
    ["help-roles", [{ id: "x", title: "x", description: "x", needs: { gardening: "required" } }]],
  ];
  test.each(cases)("%s %j", (schema, value) => {
    expect(validator(schema)(value)).toBe(false);
  });

  test("accounts are welcome as maintainers", () => {
    const maintainers = ["wiki:Anybody", "developer:anybody", "ada"];
    expect(validator("tool")({ ...TOOL, maintainers })).toBe(true);
  });
});

test("a catalog with errors gets what can be read", async () => {
  const folder = await smallCatalog({
    "catalog.yaml": { text: "title: [" },
    "vocabularies/tasks.yaml": { absent: true },
    "tools/lamp.yaml": { text: "titel: x\n" },
  });
  const derived = await deriveEditorSchemas(folder);
  const tool = derived.find(({ path }) => path.endsWith("/tool.schema.json"))!.text;
  expect(tool).toContain('"shelf"');
  expect(tool).not.toContain('"#/definitions/tasks"');
});

test("no folder, no schemas", async () => {
  expect(await deriveEditorSchemas("no/such/folder")).toEqual([]);
});
