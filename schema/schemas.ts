/** The base schemas as data, and look-ups of the schema of a part of a value. */
import accounts from "./accounts.schema.json" with { type: "json" };
import catalog from "./catalog.schema.json" with { type: "json" };
import chart from "./chart.schema.json" with { type: "json" };
import type { SchemaName } from "./generated/validators.js";
import helpRoles from "./help-roles.schema.json" with { type: "json" };
import maintainer from "./maintainer.schema.json" with { type: "json" };
import notice from "./notice.schema.json" with { type: "json" };
import type { Path } from "./check/positions.ts";
import questions from "./questions.schema.json" with { type: "json" };
import redirects from "./redirects.schema.json" with { type: "json" };
import skills from "./skills.schema.json" with { type: "json" };
import synonyms from "./synonyms.schema.json" with { type: "json" };
import tool from "./tool.schema.json" with { type: "json" };
import vocabulary from "./vocabulary.schema.json" with { type: "json" };

/** The part of JSON Schema draft-07 that the base schemas use. */
export interface SchemaNode {
  $ref?: string;
  allOf?: readonly SchemaNode[];
  if?: SchemaNode;
  title?: string;
  description?: string;
  examples?: readonly unknown[];
  type?: string | readonly string[];
  format?: string;
  pattern?: string;
  enum?: readonly string[];
  enumDescriptions?: readonly string[];
  properties?: Readonly<Record<string, SchemaNode>>;
  additionalProperties?: boolean | SchemaNode;
  propertyNames?: SchemaNode;
  items?: SchemaNode;
  definitions?: Readonly<Record<string, SchemaNode>>;
  [keyword: string]: unknown;
}

export const SCHEMAS = {
  accounts,
  catalog,
  chart,
  "help-roles": helpRoles,
  maintainer,
  notice,
  questions,
  redirects,
  skills,
  synonyms,
  tool,
  vocabulary,
} as Readonly<Record<SchemaName, SchemaNode>>;

/** The schema of the part of a value at a path; empty where there is none. */
export function schemaAt(schema: SchemaNode, path: Path): SchemaNode {
  const definitions = schema.definitions ?? {};
  return path.reduce<SchemaNode>(
    (node, step) => flatten(childOf(node, step), definitions),
    flatten(schema, definitions),
  );
}

/** A node with its $ref and allOf merged into it; its own keywords win. */
export function flatten(
  node: SchemaNode,
  definitions: Readonly<Record<string, SchemaNode>>,
): SchemaNode {
  const { $ref, allOf = [], ...own } = node;
  const referred = $ref === undefined ? undefined : definitions[$ref.replace("#/definitions/", "")];
  const parts = [...(referred ? [referred] : []), ...allOf];
  return parts.reduceRight<SchemaNode>(
    (merged, part) => ({ ...flatten(part, definitions), ...merged }),
    own,
  );
}

function childOf(node: SchemaNode, step: string | number): SchemaNode {
  if (typeof step === "number") return node.items ?? {};
  if (node.properties && Object.hasOwn(node.properties, step)) return node.properties[step]!;
  return typeof node.additionalProperties === "object" ? node.additionalProperties : {};
}
