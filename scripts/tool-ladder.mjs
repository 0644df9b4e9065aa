// The door to the program, in plain JavaScript: nothing has to be translated before what was translated is remembered.
// From their second run on commands start a third of a second sooner.
import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

// Where it cannot be written, Node does without.
enableCompileCache(fileURLToPath(new URL("../node_modules/.cache/tool-ladder", import.meta.url)));
// The YAML parser asks for a variable at each token; a copy answers a hundred times sooner than the real environment.
process.env = { ...process.env };
const { main } = await import("./cli/tool-ladder.ts");
process.exitCode = await main(process.argv.slice(2));
