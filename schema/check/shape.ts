/** Validates a file's value against its schema: one problem for each mistake, at the key or value that is wrong. */
import { type RawProblem } from "./raw-problem.ts";
import * as validators from "../generated/validators.js";
import type { SchemaName, ValidationError, Validator } from "../generated/validators.js";
import { SCHEMAS, schemaAt } from "../schemas.ts";
import { suggester } from "./suggester.ts";
import { type SchemaError, suggestField, shapeProblem } from "./shape-problem.ts";

const VALIDATORS: Readonly<Record<SchemaName, Validator<unknown>>> = {
  ...validators,
  "help-roles": validators.helpRoles,
};

/** Errors that only repeat or announce another one. */
const REDUNDANT: ReadonlySet<string> = new Set(["if", "propertyNames"]);

/** Of several errors about one value, the first of these is reported. */
const PRECEDENCE: readonly string[] = ["additionalProperties", "false schema", "type", "minLength"];

/** The problems, and the schema errors behind them with the paths of the parts that are not usable. */
export function checkShape(
  file: string,
  schema: SchemaName,
  value: unknown,
): { problems: RawProblem[]; errors: SchemaError[] } {
  const validate = VALIDATORS[schema];
  if (validate(value)) return { problems: [], errors: [] };
  const errors = reliableErrors(schema, validate.errors ?? []);
  const schemaErrors = mostSpecific(errors.map((error) => schemaErrorOf(error, value)));
  const suggest = suggester();
  const misspelled = misspelledFields(schemaErrors, schema);
  const reported = schemaErrors.filter((schemaError) => !misspelled.has(missingField(schemaError)));
  return {
    problems: reported.map((schemaError) => shapeProblem(file, schema, schemaError, suggest)),
    errors: schemaErrors,
  };
}

/** Without errors that follow from a condition whose own field is invalid: they are guesses. */
function reliableErrors(schema: SchemaName, errors: readonly ValidationError[]): ValidationError[] {
  const fields = Object.keys(SCHEMAS[schema].if?.properties ?? {});
  const doubtful = errors.some(({ instancePath, params }) => {
    const missing = instancePath === "" ? params["missingProperty"] : undefined;
    return fields.some((field) => instancePath === `/${field}` || missing === field);
  });
  return errors.filter(
    ({ keyword, schemaPath }) =>
      !REDUNDANT.has(keyword) && !(doubtful && /^#\/(then|else)\//.test(schemaPath)),
  );
}

function schemaErrorOf(error: ValidationError, root: unknown): SchemaError {
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

function mostSpecific(schemaErrors: readonly SchemaError[]): SchemaError[] {
  const kept = new Map<string, SchemaError>();
  for (const schemaError of schemaErrors) {
    const { missingProperty = "", i = "" } = schemaError.error.params as Record<string, string>;
    const id = JSON.stringify([schemaError.path, schemaError.part, missingProperty, i]);
    const other = kept.get(id);
    if (other === undefined || precedence(schemaError) < precedence(other))
      kept.set(id, schemaError);
  }
  return [...kept.values()];
}

function precedence({ error }: SchemaError): number {
  const rank = PRECEDENCE.indexOf(error.keyword);
  return rank === -1 ? PRECEDENCE.length : rank;
}

/** Fields that are missing because their names are misspelled: the misspelled names are reported instead. */
function misspelledFields(
  schemaErrors: readonly SchemaError[],
  schema: SchemaName,
): ReadonlySet<unknown> {
  if (!schemaErrors.some((schemaError) => missingField(schemaError) !== undefined))
    return new Set();
  const suggest = suggester();
  return new Set(
    schemaErrors.flatMap(({ error: { keyword, instancePath }, path, value }) => {
      if (keyword !== "additionalProperties") return [];
      const meant = suggestField(
        String(value),
        schemaAt(SCHEMAS[schema], path.slice(0, -1)),
        suggest,
      );
      return meant === undefined ? [] : [`${instancePath} ${meant}`];
    }),
  );
}

/** The map and its missing field. */
function missingField({ error: { instancePath, params } }: SchemaError): string | undefined {
  const { missingProperty } = params as { missingProperty?: string };
  return missingProperty === undefined ? undefined : `${instancePath} ${missingProperty}`;
}
