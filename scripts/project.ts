/** The location of the project's own files, whatever the working directory. */
import { fileURLToPath } from "node:url";

/** Absolute path of the project's root, with a slash at its end. */
export const PROJECT = fileURLToPath(new URL("../", import.meta.url));

/** Absolute path of a file or folder of the project. */
export function projectPath(path: string): string {
  return PROJECT + path;
}

/** Folders of the project that nothing may be published into. */
export const sourceFolders: readonly string[] = [
  "core",
  "schema",
  "widget",
  "site",
  "scripts",
  "node_modules",
].map(projectPath);
