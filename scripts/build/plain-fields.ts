/**
 * Turns private fields (`#name`) into ordinary ones. Compiled for targets before ES2022 each would become a weak map,
 * and the script a tenth larger.
 */
import { editNodes, sourcePlugin } from "./syntax.ts";

/** A name that neither Lit nor the browser has. */
const PREFIX = "own_";

/** A rolldown plugin that does so to our own sources. */
export const plainFieldsPlugin = sourcePlugin("plain-fields", plainFields);

/** The source without private fields. */
export function plainFields(source: string): string {
  return editNodes(source, (text) => ({
    PrivateIdentifier: ({ start }) => void text.overwrite(start, start + 1, PREFIX),
  }));
}
