/** A type is stated, unless the entry is only planned. */
import { stated, unlessPlanned } from "../stated.ts";

export const rule = stated("missing-type", "type", unlessPlanned);
