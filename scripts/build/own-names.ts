/** The bundler's helper for modules as objects, without what the page has put on the prototype of all objects. */
import type { Plugin } from "rolldown";

const ALL_NAMES = "for (var name in all)";

/** A rolldown plugin that has the helper look at a module's own names alone. */
export const ownNamesPlugin: Plugin = {
  name: "own-names",
  transform: {
    filter: { id: /^\0rolldown\/runtime/ },
    handler: (code) => ({ code: ownNames(code) }),
  },
};

/** The helpers' source, changed.
 * @throws Error where the helper is not written as expected. */
function ownNames(source: string): string {
  if (!source.includes(ALL_NAMES)) throw new Error("The bundler's helpers are not as expected.");
  return source.replace(ALL_NAMES, "for (var name of Object.keys(all))");
}
