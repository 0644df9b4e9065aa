/** Turns dynamic imports into static ones, for a script in a single file. */
import { editNodes, sourcePlugin } from "./syntax.ts";

/** A rolldown plugin that does so to our own sources. */
export const staticImportsPlugin = sourcePlugin("static-imports", staticImports);

/** The source with `import("x")` as a promise of what is imported at its top. */
export function staticImports(source: string): string {
  const heads: string[] = [];
  const edited = editNodes(source, (text) => ({
    ImportExpression({ source: specifier, start, end }) {
      if (specifier.type !== "Literal" || typeof specifier.value !== "string") return;
      const name = `imported_${heads.length}`;
      heads.push(`import * as ${name} from ${JSON.stringify(specifier.value)};\n`);
      text.overwrite(start, end, `Promise.resolve(${name})`);
    },
  }));
  return heads.join("") + edited;
}
