/** A description is stated, unless the entry is only planned. */
import { stated, unlessPlanned } from "../stated.ts";

export const rule = stated("missing-description", "description", unlessPlanned);
