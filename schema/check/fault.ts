/** A fault: what a schema says against a value, before it is put into words. */
import type { SchemaError } from "../generated/validators.js";
import type { Path } from "./places.ts";

/** A schema error with the place that is meant by it. */
export interface Fault {
  error: SchemaError;
  /** The way to the value, or to the key where the key is at fault. */
  path: Path;
  part: "key" | "value";
  /** What stands there. */
  value: unknown;
}
