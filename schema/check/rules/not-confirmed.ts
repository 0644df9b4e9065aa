/** A maintainer has confirmed the facts. Only a hint: an unconfirmed entry is not wrong. */
import { stated } from "../stated.ts";

export const rule = stated("not-confirmed", "confirmed");
