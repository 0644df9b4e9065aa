import { describe, expect, test } from "vitest";
import type { SchemaName } from "../../../schema/generated/validators.js";
import { isAccount, REFERENCES, referencesOf } from "../../../schema/check/references.ts";
import { SCHEMAS, type SchemaNode, schemaAt } from "../../../schema/schemas.ts";
import type { SourceFile } from "../../../schema/read/source-file.ts";

const patterns = Object.entries(REFERENCES).flatMap(([schema, table]) =>
  Object.keys(table).map((pattern) => [schema as SchemaName, pattern] as const),
);

/** A path that the pattern may lead to: fields for `*`, positions for `[]`. */
function pathOf(schema: SchemaName, pattern: string): (string | number)[] {
  const path: (string | number)[] = [];
  for (const step of pattern.split(".")) {
    const node: SchemaNode = schemaAt(SCHEMAS[schema], path);
    if (step === "@") path.push("any-key");
    else if (step === "*") path.push(Object.keys(node.properties ?? { any: 0 })[0]!);
    else if (step !== "[]") path.push(step);
    else if ([node.type].flat().includes("array")) path.push(0);
  }
  return path;
}

describe("every reference is a place that its schema knows", () => {
  test.each(patterns)("%s %s", (schema, pattern) => {
    expect(schemaAt(SCHEMAS[schema], pathOf(schema, pattern))).not.toEqual({});
  });
});

test("referencesOf names file, path and type", () => {
  const source = { path: "maintainers/a.yaml", schema: "maintainer", value: { parent: "b" } };
  expect(referencesOf(source as unknown as SourceFile)).toEqual([
    { file: "maintainers/a.yaml", in: ["parent"], part: "value", value: "b", type: "team" },
  ]);
});

test("isAccount", () => {
  expect(["wiki:Kim", "name:Kim", "kim"].map(isAccount)).toEqual([true, true, false]);
});
