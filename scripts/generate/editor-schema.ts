/** Fills the values of a catalog into a base schema, wherever a field is a reference. */
import type { Pattern } from "../../schema/check/walk.ts";
import type { ReferenceType } from "../../schema/check/references.ts";
import { flatten, type SchemaNode } from "../../schema/schemas.ts";
import type { Choices } from "./editor-choices.ts";

type Definitions = Readonly<Record<string, SchemaNode>>;

/** The schema with enums (each value with its description) at the paths of `references`. */
export function fillIn(
  base: SchemaNode,
  references: Readonly<Record<Pattern, ReferenceType>>,
  choices: Choices,
): SchemaNode {
  const definitions = base.definitions ?? {};
  let schema = withSchemaKey(base);
  for (const [pattern, target] of Object.entries(references)) {
    if (choices.has(target)) schema = put(schema, pattern.split("."), target, choices, definitions);
  }
  const enums = [...choices].map(([target, list]): [string, SchemaNode] => [
    target,
    {
      type: "string",
      enum: list.map(({ id }) => id),
      enumDescriptions: list.map(({ about }) => about),
    },
  ]);
  return onlyUsed({ ...schema, definitions: { ...definitions, ...Object.fromEntries(enums) } });
}

/** JSON files name their schema in a key. */
function withSchemaKey(schema: SchemaNode): SchemaNode {
  if (schema.properties === undefined) return schema;
  const key = {
    type: "string",
    description: "Where the schema of this file lies. JSON files only.",
  };
  return { ...schema, properties: { ...schema.properties, $schema: key } };
}

/** Goes down the steps of a pattern (see schema/check/walk.ts), unfolding what is referred to, and changes what is at the end. */
function put(
  folded: SchemaNode,
  [step, ...rest]: readonly string[],
  target: ReferenceType,
  choices: Choices,
  definitions: Definitions,
): SchemaNode {
  // Examples of the base schema are of no catalog; editors would offer them.
  const { examples: _, ...node } = flatten(folded, definitions);
  const go = (child: SchemaNode) => put(child, rest, target, choices, definitions);
  switch (step) {
    case undefined:
      return leaf(node, target);
    case "@":
      return withKeys(node, target, choices, definitions);
    case "[]":
      return withItems(node, go, target);
    case "*":
      return {
        ...node,
        ...(node.properties && { properties: mapValues(node.properties, go) }),
        ...(typeof node.additionalProperties === "object" && {
          additionalProperties: go(node.additionalProperties),
        }),
      };
    default: {
      const child = node.properties?.[step];
      return child ? { ...node, properties: { ...node.properties, [step]: go(child) } } : node;
    }
  }
}

/** Draft-07 ignores what stands beside a $ref, so it stands in an allOf. */
function leaf(node: SchemaNode, target: ReferenceType): SchemaNode {
  const { title, description, pattern } = node;
  const words = { ...(title && { title }), ...(description && { description }) };
  const ids = { $ref: `#/definitions/${target}` };
  if (target !== "maintainer") return { ...words, allOf: [ids] };
  // Accounts without a file are welcome, too.
  const account = { type: "string", pattern: pattern!.replace(/^\^\(.*\|\(wiki/, "^((wiki") };
  return { ...words, anyOf: [ids, account] };
}

function withItems(
  node: SchemaNode,
  go: (child: SchemaNode) => SchemaNode,
  target: ReferenceType,
): SchemaNode {
  if (node.items === undefined) return node;
  if (node.type === "array") return { ...node, items: go(node.items) };
  // One value, or a list of them.
  const { title, description, uniqueItems } = node;
  const list = { type: "array", items: go(node.items), uniqueItems };
  return { title, description, anyOf: [{ $ref: `#/definitions/${target}` }, list] } as SchemaNode;
}

/** Each key gets the words of what it names. What the value's own schema says of itself would be shown in their place. */
function withKeys(
  node: SchemaNode,
  target: ReferenceType,
  choices: Choices,
  definitions: Definitions,
): SchemaNode {
  const { propertyNames: _, additionalProperties, ...rest } = node;
  const folded = typeof additionalProperties === "object" ? additionalProperties : {};
  const { title: __, examples: ___, ...value } = flatten(folded, definitions);
  const properties = Object.fromEntries(
    choices.get(target)!.map(({ id, about }) => [id, { ...value, description: about }]),
  );
  return {
    ...rest,
    properties: { ...properties, ...rest.properties },
    additionalProperties: false,
  };
}

function onlyUsed(schema: SchemaNode): SchemaNode {
  const { definitions = {}, ...body } = schema;
  const used = new Set<string>();
  const collect = (node: unknown) => {
    for (const [, name] of JSON.stringify(node).matchAll(/"\$ref":"#\/definitions\/([^"]+)"/g)) {
      if (used.has(name!)) continue;
      used.add(name!);
      collect(definitions[name!]);
    }
  };
  collect(body);
  const kept = Object.entries(definitions).filter(([name]) => used.has(name));
  return kept.length > 0 ? { ...body, definitions: Object.fromEntries(kept) } : body;
}

function mapValues<T>(
  record: Readonly<Record<string, T>>,
  change: (value: T) => T,
): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
