/** Turns dynamic imports into static ones, for a script in a single file. */
import { applyEdits, type Node, nodesOf, sourcePlugin } from "./syntax.ts";

interface ImportExpression extends Node {
  source: { type: string; value?: unknown };
}

/** A rolldown plugin that does so to our own sources. */
export const staticImportsPlugin = sourcePlugin("static-imports", staticImports);

/** The source with `import("x")` as a promise of what is imported at its top. */
export function staticImports(source: string): string {
  const heads: string[] = [];
  const edits = nodesOf(source, "ImportExpression").flatMap((node) => {
    const { source: specifier, start, end } = node as ImportExpression;
    if (typeof specifier.value !== "string") return [];
    const name = `imported_${heads.length}`;
    heads.push(`import * as ${name} from ${JSON.stringify(specifier.value)};\n`);
    return [{ start, end, text: `Promise.resolve(${name})` }];
  });
  return heads.join("") + applyEdits(source, edits);
}
