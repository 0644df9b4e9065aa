import { readdir, readFile } from "node:fs/promises";
import { basename } from "node:path";
import { Ajv } from "ajv";
import formats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { flatten, SCHEMAS, schemaAt, type SchemaNode } from "../../schema/schemas.ts";

/** Keywords that this house understands: types, validators, forms, docs and editors all read them. */
const KEYWORDS = new Set(
  [
    ["$schema", "$id", "$ref", "title", "description", "examples", "default", "definitions"],
    ["type", "enum", "enumDescriptions", "const", "format", "pattern", "minimum"],
    ["minLength", "maxLength", "minItems", "maxItems", "maxProperties", "uniqueItems"],
    ["properties", "additionalProperties", "propertyNames", "required", "items"],
    ["allOf", "if", "then", "else"],
  ].flat(),
);

type Named = [path: string, node: SchemaNode];

/** Every node of a schema with its way; conditions only repeat what stands elsewhere. */
function nodesOf(node: SchemaNode, path: string): Named[] {
  const inMaps = ["properties", "definitions"].flatMap((keyword) =>
    Object.entries((node[keyword] ?? {}) as Record<string, SchemaNode>).flatMap(([name, inner]) =>
      nodesOf(inner, `${path}/${keyword}/${name}`),
    ),
  );
  const inside = [node.items, node.additionalProperties].flatMap((inner, i) =>
    typeof inner === "object"
      ? nodesOf(inner, `${path}/${["items", "additionalProperties"][i]}`)
      : [],
  );
  return [[path, node], ...inMaps, ...inside];
}

const nodes = Object.entries(SCHEMAS).flatMap(([name, schema]) => nodesOf(schema, name));
const fields = nodes.filter(([path]) => /\/(properties|definitions)\/[^/]+$/.test(path));
const enums = nodes.filter(([, node]) => node.enum);

test("every schema file is in the table", async () => {
  const files = (await readdir("schema")).filter((name) => name.endsWith(".schema.json"));
  expect(Object.keys(SCHEMAS).sort()).toEqual(files.map((name) => basename(name, ".schema.json")));
});

test("schemas are draft-07 and have an address of their own", async () => {
  for (const [name, schema] of Object.entries(SCHEMAS)) {
    expect(schema["$schema"]).toBe("http://json-schema.org/draft-07/schema#");
    expect(schema["$id"]).toBe(`urn:tool-ladder:schema:v1:${name}`);
    expect(await readFile(`schema/${name}.schema.json`, "utf8")).toContain('"description"');
  }
});

describe.each(nodes)("%s", (_, node) => {
  test("uses keywords that are understood", () => {
    expect(Object.keys(node).filter((keyword) => !KEYWORDS.has(keyword))).toEqual([]);
  });
});

const references = nodes.filter(([, node]) => node.$ref !== undefined);
test.each(references)("%s has nothing beside its $ref that would be ignored", (_, node) => {
  expect(Object.keys(node)).toEqual(["$ref"]);
});

const maps = nodes.filter(([, node]) => node.properties);
test.each(maps)("%s refuses unknown fields, but for ids of skills", (_, node) => {
  const isOfSkills = node.propertyNames?.$ref === "#/definitions/skillKey";
  expect(node.additionalProperties).toEqual(isOfSkills ? { $ref: "#/definitions/use" } : false);
});

test("there are nodes of each kind", () => {
  const counts = [references, maps, fields, enums].map(({ length }) => length);
  for (const count of counts) expect(count).toBeGreaterThan(10);
});

describe.each(fields)("%s", (path, node) => {
  test("has title, description and examples", () => {
    expect(node.title).toMatch(/\S/);
    expect(node.description).toMatch(/[.…]$/);
    expect(node.examples?.length).toBeGreaterThan(0);
  });

  test("has examples that keep to it", () => {
    const schema = SCHEMAS[path.split("/")[0] as keyof typeof SCHEMAS];
    const ajv = new Ajv({ strict: false });
    formats(ajv);
    const validate = ajv.compile({ ...node, definitions: schema.definitions });
    for (const example of node.examples ?? []) {
      validate(example);
      expect(validate.errors, JSON.stringify(example)).toBeFalsy();
    }
  });
});

test.each(enums)("%s describes each of its values", (_, node) => {
  expect(node.enumDescriptions).toHaveLength(node.enum!.length);
  for (const about of node.enumDescriptions!) expect(about).toMatch(/\S.*\.$/);
});

describe("schemaAt", () => {
  const cases: [path: (string | number)[], expected: Partial<SchemaNode>][] = [
    [["title"], { title: "Title", maxLength: 100 }],
    [["url"], { title: "Address", format: "uri" }],
    [["needs", "use", "sql"], { title: "Use of a skill", enum: ["required", "optional"] }],
    [["helpWanted", 0, "role"], { title: "Role", maxLength: 80 }],
    [["hostedOn", 0], { title: "Id" }],
  ];
  test.each(cases)("tool %j", (path, expected) => {
    expect(schemaAt(SCHEMAS.tool, path)).toMatchObject(expected);
  });
  test.each([["toString"], ["title", "x"], ["toolinfo", "x", 3]])(
    "tool %s …: nothing",
    (...path) => {
      expect(schemaAt(SCHEMAS.tool, path)).toEqual({});
    },
  );
});

test("flatten: what stands beside wins over what is referred to", () => {
  const definitions = { id: { title: "Id", maxLength: 80 } };
  expect(flatten({ title: "Part of", allOf: [{ $ref: "#/definitions/id" }] }, definitions)).toEqual(
    {
      title: "Part of",
      maxLength: 80,
    },
  );
});
