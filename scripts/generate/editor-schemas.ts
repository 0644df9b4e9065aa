/** A catalog's own schemas for editors: the base schemas with its vocabularies, entries and maintainers filled in. */
import { join } from "node:path";
import type { SchemaName } from "../../schema/generated/validators.js";
import { REFERENCES } from "../../schema/check/references.ts";
import { SCHEMAS, type SchemaNode } from "../../schema/schemas.ts";
import { readSourceFiles } from "../../schema/read/read-source-files.ts";
import type { Derived } from "./derived.ts";
import { type Choices, choicesOf } from "./editor-choices.ts";
import { fillIn } from "./editor-schema.ts";

/** References that the rules check within a chart, and editors against the whole catalog. */
const MORE_REFERENCES: typeof REFERENCES = {
  chart: {
    "rows.[].cells.@": "skills",
    "rows.[].cellNotes.@": "skills",
    "aims.[].rows.[]": "entry",
  },
};

/**
 * One file in the catalog's folder schema/ for each base schema; none where there is no such folder.
 * Problems of the catalog do not matter: what can be read is filled in.
 */
export async function deriveEditorSchemas(folder: string): Promise<Derived[]> {
  const sources = await readSourceFiles(folder);
  if (sources.listing.ids.size === 0) return [];
  const choices = choicesOf(sources);
  return (Object.keys(SCHEMAS) as SchemaName[]).sort().map((name) => ({
    path: join(folder, "schema", `${name}.schema.json`),
    text: `${JSON.stringify(editorSchema(name, choices), null, 2)}\n`,
  }));
}

function editorSchema(name: SchemaName, choices: Choices): SchemaNode {
  const references = { ...REFERENCES[name], ...MORE_REFERENCES[name] };
  const { $id: _, ...schema } = fillIn(SCHEMAS[name], references, choices);
  return schema;
}
