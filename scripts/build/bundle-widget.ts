/** The published widget: widget/element/define.ts → tool-ladder.js, an ES module, with its chunks beside it. */
import { build } from "rolldown";
import { projectPath } from "../project.ts";
import { licensesPlugins, type Packages } from "./licenses.ts";
import { ownNamesPlugin } from "./own-names.ts";
import { startWordsPlugin } from "./start-words.ts";
import { minifyTemplatesPlugin } from "./minify-templates.ts";
import { writeFiles } from "./write-files.ts";

/** A file of the bundle. */
export interface Chunk {
  name: string;
  code: string;
  /** Names of the chunks that are loaded along with it. */
  imports: readonly string[];
}

/** The finder with what the engine and the other view share with it. */
const IN_FINDER = /\/(widget\/finder\/finder|core\/matching)\.ts$/;

/**
 * Writes the bundle into a folder, which is made; the entry stands first in what it returns. Adds the packages whose
 * code it holds.
 */
export async function bundleWidget(
  folder: string,
  packages: Packages = new Map(),
): Promise<Chunk[]> {
  const { output } = await build({
    write: false,
    cwd: projectPath(""),
    input: { "tool-ladder": projectPath("widget/element/define.ts") },
    platform: "browser",
    plugins: [
      ownNamesPlugin,
      startWordsPlugin,
      minifyTemplatesPlugin,
      ...licensesPlugins(packages),
    ],
    transform: { target: "es2022" },
    treeshake: true,
    // Chunks may take from the entry what they share with it.
    preserveEntrySignatures: "allow-extension",
    logLevel: "warn",
    output: {
      format: "esm",
      minify: true,
      // Some hosts name an encoding of their own, and browsers believe them even of modules.
      charset: "ascii",
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
      // Hosts differ in what they make of capital letters.
      hashCharacters: "hex",
    },
  });
  const chunks = output.flatMap((file) =>
    file.type === "chunk" ? [{ name: file.fileName, code: file.code, imports: file.imports }] : [],
  );
  await writeChunks(folder, chunks);
  return chunks;
}

/** Writes files of a bundle. The bundler would, but a full disk makes it panic instead of saying so. */
export async function writeChunks(folder: string, chunks: readonly Chunk[]): Promise<void> {
  await writeFiles(folder, new Map(chunks.map(({ name, code }) => [name, code])));
}
