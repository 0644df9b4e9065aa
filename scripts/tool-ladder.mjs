// The program's entry point, in plain JavaScript: the compile cache must be on before the first TypeScript file is loaded.
// From their second run on commands start a third of a second sooner.
import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

// Where it cannot be written, Node does without.
enableCompileCache(fileURLToPath(new URL("../node_modules/.cache/tool-ladder", import.meta.url)));
// The YAML parser asks for a variable at each token; a copy answers a hundred times sooner than the real environment.
process.env = { ...process.env };
const { main } = await import("./cli/tool-ladder.ts");
process.exitCode = await main(process.argv.slice(2));
