/** What a file says, held against its schema: one mistake, one finding, at the key or value that is wrong. */
import { type Finding } from "./finding.ts";
import * as validators from "../generated/validators.js";
import type { SchemaError, SchemaName, Validator } from "../generated/validators.js";
import type { Fault } from "./fault.ts";
import { SCHEMAS, schemaAt } from "../schemas.ts";
import { suggester } from "./suggester.ts";
import { misspelt, shapeFinding } from "./shape-finding.ts";

const VALIDATORS: Readonly<Record<SchemaName, Validator<unknown>>> = {
  ...validators,
  "help-roles": validators.helpRoles,
};

/** Says the same as another error, or only where another was found. */
const ECHOES: ReadonlySet<string> = new Set(["if", "propertyNames"]);

/** Of several errors about one value the first of these is told. */
const GRAVITY: readonly string[] = ["additionalProperties", "false schema", "type", "minLength"];

/** The findings, and the paths of the parts that cannot be used. */
export function checkShape(
  file: string,
  schema: SchemaName,
  value: unknown,
): { findings: Finding[]; faults: Fault[] } {
  const validate = VALIDATORS[schema];
  if (validate(value)) return { findings: [], faults: [] };
  const errors = withoutDoubtful(schema, validate.errors ?? []);
  const faults = gravest(errors.map((error) => faultOf(error, value)));
  const suggest = suggester();
  const misspelled = misspelledFields(faults, schema);
  const told = faults.filter((fault) => !misspelled.has(missingField(fault)));
  return { findings: told.map((fault) => shapeFinding(file, schema, fault, suggest)), faults };
}

/** Where a condition's own field is wrong, what follows from the condition is guesswork. */
function withoutDoubtful(schema: SchemaName, errors: readonly SchemaError[]): SchemaError[] {
  const fields = Object.keys(SCHEMAS[schema].if?.properties ?? {});
  const doubtful = errors.some(({ instancePath, params }) => {
    const missing = instancePath === "" ? params["missingProperty"] : undefined;
    return fields.some((field) => instancePath === `/${field}` || missing === field);
  });
  return errors.filter(
    ({ keyword, schemaPath }) =>
      !ECHOES.has(keyword) && !(doubtful && /^#\/(then|else)\//.test(schemaPath)),
  );
}

function faultOf(error: SchemaError, root: unknown): Fault {
  const path: (string | number)[] = [];
  let value = root;
  for (const raw of error.instancePath.split("/").slice(1)) {
    const key = raw.replaceAll("~1", "/").replaceAll("~0", "~");
    path.push(Array.isArray(value) ? Number(key) : key);
    value = (value as Record<string, unknown>)[key];
  }
  const { additionalProperty: extra } = error.params as { additionalProperty?: string };
  const key = extra ?? error.propertyName;
  if (key === undefined) return { error, path, part: "value", value };
  return { error, path: [...path, key], part: "key", value: key };
}

function gravest(faults: readonly Fault[]): Fault[] {
  const kept = new Map<string, Fault>();
  for (const fault of faults) {
    const { missingProperty = "", i = "" } = fault.error.params as Record<string, string>;
    const id = JSON.stringify([fault.path, fault.part, missingProperty, i]);
    const rival = kept.get(id);
    if (rival === undefined || gravity(fault) < gravity(rival)) kept.set(id, fault);
  }
  return [...kept.values()];
}

function gravity({ error }: Fault): number {
  const rank = GRAVITY.indexOf(error.keyword);
  return rank === -1 ? GRAVITY.length : rank;
}

/** Fields that are missing because their names are misspelt: the misspelt names are what is told. */
function misspelledFields(faults: readonly Fault[], schema: SchemaName): ReadonlySet<unknown> {
  if (!faults.some((fault) => missingField(fault) !== undefined)) return new Set();
  const suggest = suggester();
  return new Set(
    faults.flatMap(({ error: { keyword, instancePath }, path, value }) => {
      if (keyword !== "additionalProperties") return [];
      const meant = misspelt(String(value), schemaAt(SCHEMAS[schema], path.slice(0, -1)), suggest);
      return meant === undefined ? [] : [`${instancePath} ${meant}`];
    }),
  );
}

/** The map and the field that it lacks. */
function missingField({ error: { instancePath, params } }: Fault): string | undefined {
  const { missingProperty } = params as { missingProperty?: string };
  return missingProperty === undefined ? undefined : `${instancePath} ${missingProperty}`;
}
