/**
 * The published widget as one self-contained classic script: widget/element/define.ts → tool-ladder.classic.js.
 * Wikis check what is pasted into their pages, the older ones against ES2016.
 */
import { build, type Plugin } from "rolldown";
import { type Chunk, writeChunks } from "./bundle-widget.ts";
import { licensesPlugins, type Packages } from "./licenses.ts";
import { ownNamesPlugin } from "./own-names.ts";
import { plainFieldsPlugin } from "./plain-fields.ts";
import { projectPath } from "../project.ts";
import { staticImportsPlugin } from "./static-imports.ts";
import { minifyTemplatesPlugin } from "./minify-templates.ts";

/**
 * Read while the script first runs; empty where it was pasted, undefined where a loader ran it later. An image of that
 * name stands at the same place.
 */
const OWN_ADDRESS =
  "var ownScript = document.currentScript, ownAddress = ownScript instanceof HTMLScriptElement ? ownScript.src : undefined;";

/** Suggestions of what comes near take all of fuse.js, a sixth of the script: they are left to the module. */
const withoutNearestPlugin: Plugin = {
  name: "without-nearest",
  load: {
    filter: { id: /\/core\/nearest\.ts$/ },
    handler: () => "export const nearest = () => [];",
  },
};

/** Writes the script into a folder, which is made. Adds the packages whose code it holds. */
export async function bundleClassic(
  folder: string,
  packages: Packages = new Map(),
): Promise<Chunk> {
  const { output } = await build({
    write: false,
    cwd: projectPath(""),
    input: { "tool-ladder.classic": projectPath("widget/element/define.ts") },
    platform: "browser",
    plugins: [
      ownNamesPlugin,
      withoutNearestPlugin,
      staticImportsPlugin,
      plainFieldsPlugin,
      minifyTemplatesPlugin,
      ...licensesPlugins(packages),
    ],
    transform: { target: "es2016", define: { "import.meta.url": "ownAddress" } },
    treeshake: true,
    logLevel: "warn",
    output: {
      format: "iife",
      codeSplitting: false,
      minify: true,
      // Pages read it in their own encoding.
      charset: "ascii",
      comments: { legal: true, annotation: false, jsdoc: false },
      intro: OWN_ADDRESS,
      entryFileNames: "[name].js",
    },
  });
  const [{ fileName, code }] = output;
  const chunk = { name: fileName, code, imports: [] };
  await writeChunks(folder, [chunk]);
  return chunk;
}
