/**
 * Turns private fields (`#name`) into ordinary ones. Compiled for targets before ES2022 each would become a weak map,
 * and the script a tenth larger.
 */
import type { Plugin } from "rolldown";
import { applyEdits, nodesOf } from "./syntax.ts";

/** A name that neither Lit nor the browser has. */
const PREFIX = "own_";

/** A rolldown plugin that does so to our own sources. */
export const plainFieldsPlugin: Plugin = {
  name: "plain-fields",
  transform: {
    filter: { id: /\/(widget|core)\/.*\.ts$/ },
    handler: (source) => ({ code: plainFields(source) }),
  },
};

/** The source without private fields. */
export function plainFields(source: string): string {
  const edits = nodesOf(source, "PrivateIdentifier").map(({ start }) => ({
    start,
    end: start + 1,
    text: PREFIX,
  }));
  return applyEdits(source, edits);
}
