import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import type { SchemaNode } from "../../../schema/schemas.ts";
import type { Choices } from "../../../scripts/generate/editor-choices.ts";
import { fillIn } from "../../../scripts/generate/editor-schema.ts";

const base: SchemaNode = {
  type: "object",
  additionalProperties: false,
  properties: {
    tasks: { title: "Tasks", allOf: [{ $ref: "#/definitions/ids" }], examples: [["old"]] },
    partOf: { title: "Part of", type: ["string", "array"], items: { $ref: "#/definitions/id" } },
    needs: {
      type: "object",
      properties: { use: { $ref: "#/definitions/uses" } },
      additionalProperties: false,
    },
    maintainers: { type: "array", items: { type: "string", pattern: "^([a-z]+|(wiki|dev):.+)$" } },
    other: { $ref: "#/definitions/id" },
  },
  definitions: {
    id: { type: "string", pattern: "^[a-z]+$" },
    ids: { type: "array", items: { $ref: "#/definitions/id" } },
    uses: {
      type: "object",
      propertyNames: { $ref: "#/definitions/id" },
      additionalProperties: { type: "string", enum: ["required"] },
    },
  },
};
const references = {
  "tasks.[]": "tasks",
  "partOf.[]": "entry",
  "needs.*.@": "skills",
  "maintainers.[]": "maintainer",
} as const;
const choices: Choices = new Map([
  ["tasks", [{ id: "citing", about: "Cite." }]],
  ["entry", [{ id: "lamp", about: "Lamp." }]],
  ["skills", [{ id: "sql", about: "SQL." }]],
  ["maintainer", [{ id: "crew", about: "Crew." }]],
]);

describe("values of the catalog are accepted, others not", () => {
  const validate = new Ajv({ strict: false }).compile(fillIn(base, references, choices));
  const cases: [value: object, valid: boolean][] = [
    [{ tasks: ["citing"] }, true],
    [{ tasks: ["other"] }, false],
    [{ tasks: "citing" }, false],
    [{ partOf: "lamp" }, true],
    [{ partOf: ["lamp"] }, true],
    [{ partOf: "other" }, false],
    [{ partOf: ["other"] }, false],
    [{ needs: { use: { sql: "required" } } }, true],
    [{ needs: { use: {} } }, true],
    [{ needs: { use: { sql: "perhaps" } } }, false],
    [{ needs: { use: { other: "required" } } }, false],
    [{ maintainers: ["crew", "wiki:Anybody"] }, true],
    [{ maintainers: ["nobody"] }, false],
    [{ other: "anything" }, true],
    [{ $schema: "../schema/tool.schema.json" }, true],
    [{ unknown: 1 }, false],
  ];
  test.each(cases)("%j", (value, valid) => {
    expect(validate(value)).toBe(valid);
  });
});

test("values carry their descriptions, and no example of the base stays where a value is chosen", () => {
  const filled = fillIn(base, references, choices);
  expect(filled.definitions?.["tasks"]).toMatchObject({
    enum: ["citing"],
    enumDescriptions: ["Cite."],
  });
  expect(filled.properties?.["tasks"]).not.toHaveProperty("examples");
  expect(JSON.stringify(filled)).toMatch(/"sql":\{[^}]*"description":"SQL\."/);
});

test("nothing stands beside a $ref", () => {
  const refs = [
    ...JSON.stringify(fillIn(base, references, choices)).matchAll(/\{"\$ref":"[^"]*"(.)/g),
  ];
  expect(new Set(refs.map(([, next]) => next))).toEqual(new Set(["}"]));
});

test("without values the base stays as it is", () => {
  const { properties } = fillIn(base, references, new Map());
  expect(properties?.["tasks"]).toBe(base.properties?.["tasks"]);
});

test("definitions that nothing refers to go", () => {
  expect(Object.keys(fillIn(base, references, choices).definitions ?? {}).sort()).toEqual(
    ["entry", "id", "maintainer", "tasks"].sort(),
  );
});
