/** What a schema says against a value, before it is put into words. */
import type { ValidationError } from "../generated/validators.js";
import type { Path } from "./positions.ts";

/** A validation error with the path that it is about. */
export interface SchemaError {
  error: ValidationError;
  /** The path of the value, or of the key where the key is wrong. */
  path: Path;
  part: "key" | "value";
  /** The value or key at that path. */
  value: unknown;
}
