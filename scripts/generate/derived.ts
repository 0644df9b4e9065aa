/** Writes derived files or, with --check, compares them. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/** A derived file: its path from the project's root and the text it must hold. */
export interface Derived {
  path: string;
  text: string;
}

/** Writes each file whose text differs; returns the paths written. */
export async function writeDerived(files: readonly Derived[]): Promise<string[]> {
  const stale = await staleDerived(files);
  for (const { path, text } of files.filter((file) => stale.includes(file.path))) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  return stale;
}

/** The paths whose text on disk differs from what it must be, missing files among them. */
export async function staleDerived(files: readonly Derived[]): Promise<string[]> {
  const texts = await Promise.all(
    files.map(({ path }) => readFile(path, "utf8").catch(() => undefined)),
  );
  return files.filter((file, i) => texts[i] !== file.text).map((file) => file.path);
}
