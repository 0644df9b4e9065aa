/**
 * Of fuse.js the widget uses one function, `Fuse.match`. It hangs on a class with an index, a heap and a token search
 * that no bundler can shake off; and it removes diacritics, which our words have lost already.
 */
import type { Plugin } from "rolldown";
import { applyEdits, type Node, nodesOf } from "./syntax.ts";

/** A rolldown plugin that keeps of fuse.js what `Fuse.match` takes. */
export const fuseMatchPlugin: Plugin = {
  name: "fuse-match",
  transform: {
    filter: { id: /\/fuse\.js\/dist\/[^/]+\.mjs$/ },
    handler: (source) => ({ code: onlyMatch(source), moduleSideEffects: false }),
  },
};

/** The module with an object in place of the class, and `match` alone on it.
 * @throws Error where the module is not built as it was when this was written. */
export function onlyMatch(source: string): string {
  const isMatch = /^Fuse\.match\b/;
  const statements = nodesOf(source, "ExpressionStatement").filter(({ start }) =>
    source.startsWith("Fuse.", start),
  );
  const textOf = ({ start, end }: Node) => source.slice(start, end);
  const match = statements.find((each) => isMatch.test(textOf(each)));
  const declarations = nodesOf(source, "VariableDeclarator");
  const valueOf = (name: string) =>
    declarations.find((each) => source.startsWith(`${name} = `, each.start))?.init as
      Node | undefined;
  const [fuse, strip] = [valueOf("Fuse"), valueOf("stripDiacritics")];
  if (!match || !fuse || !strip)
    throw new Error("fuse.js is not built as it was: see fuse-match.ts");
  const value = /^Fuse\.match\s*=\s*([^]*?);?$/.exec(textOf(match))![1]!;
  return applyEdits(source, [
    { ...fuse, text: `{ match: ${value} }` },
    { ...strip, text: "(text) => text" },
    ...statements.map((each) => ({ ...each, text: "" })),
  ]);
}
