/** The published widget: widget/element/define.ts → tool-ladder.js, an ES module, with its chunks beside it. */
import { build } from "rolldown";
import { projectPath } from "../project.ts";
import { minifyTemplatesPlugin } from "./minify-templates.ts";

/** A file of the bundle. */
export interface Chunk {
  name: string;
  code: string;
  /** Names of the chunks that are loaded along with it. */
  imports: readonly string[];
}

/** The finder with what the engine and the other view share with it. */
const IN_FINDER = /\/(widget\/finder\/finder|core\/matching)\.ts$/;

/** Writes the bundle into a folder, which is made; the entry stands first in what it returns. */
export async function bundleWidget(folder: string): Promise<Chunk[]> {
  const { output } = await build({
    cwd: projectPath(""),
    input: { "tool-ladder": projectPath("widget/element/define.ts") },
    platform: "browser",
    plugins: [minifyTemplatesPlugin],
    transform: { target: "es2022" },
    treeshake: true,
    // Chunks may take from the entry what they share with it.
    preserveEntrySignatures: "allow-extension",
    logLevel: "warn",
    output: {
      dir: folder,
      format: "esm",
      minify: true,
      // Licences ask for their notices; the rest is for readers of sources.
      comments: { legal: true, annotation: false, jsdoc: false },
      // Each of these is one file, however much of it others share: a first list is not to wait for a third one, nor
      // a first answer.
      codeSplitting: {
        groups: [
          { name: "tool-ladder", tags: ["$initial"], priority: 1 },
          { name: "finder", test: IN_FINDER },
        ],
      },
      entryFileNames: "[name].js",
      // A page that still runs the last release must not load a chunk of this one.
      chunkFileNames: "[name]-[hash].js",
    },
  });
  return output.flatMap((file) =>
    file.type === "chunk" ? [{ name: file.fileName, code: file.code, imports: file.imports }] : [],
  );
}
