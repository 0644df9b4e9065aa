/** Every entry has an address, unless it is only planned. */
import { stated, unlessPlanned } from "../stated.ts";

export const rule = stated("url-missing", "url", unlessPlanned);
