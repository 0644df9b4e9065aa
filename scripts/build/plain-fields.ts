/**
 * Plain fields: private fields (`#name`) as fields with a name of their own. Before ES2022 they would become weak maps,
 * one for each, and the script a tenth larger.
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
