/** Writes many small files into a folder. */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Writes each text to its path under the folder; folders are made as needed. */
export async function writeFiles(
  folder: string,
  files: ReadonlyMap<string, string>,
): Promise<void> {
  const folders = new Set([...files.keys()].map((path) => dirname(join(folder, path))));
  for (const name of folders) await mkdir(name, { recursive: true });
  for (const [path, text] of files) await writeFile(join(folder, path), text);
}
