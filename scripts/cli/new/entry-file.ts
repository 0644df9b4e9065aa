/** A new file of an entry: whether its name is free, and writing it so that it is there whole or not at all. */
import { link, readdir, realpath, rm, writeFile } from "node:fs/promises";
import { join, parse } from "node:path";
import { isWithin } from "../../../schema/read/file-check.ts";

/** The folder of entries; undefined where the catalog has none of its own. */
export async function toolsFolder(catalog: string): Promise<string | undefined> {
  try {
    const [root, tools] = await Promise.all([realpath(catalog), realpath(join(catalog, "tools"))]);
    return isWithin(root, tools) ? tools : undefined;
  } catch {
    return undefined;
  }
}

/** Ids that files of the folder claim, in lower case: where letter case does not count, they would be in the way. */
export async function takenIds(tools: string): Promise<ReadonlySet<string>> {
  return new Set((await readdir(tools)).map((name) => parse(name).name.toLowerCase()));
}

/** Writes a file that must not be there yet. False where somebody was faster. */
export async function writeNew(folder: string, name: string, text: string): Promise<boolean> {
  const draft = join(folder, `.new-${process.pid}-${name}`);
  try {
    await writeFile(draft, text, { flag: "wx" });
    // Unlike a renaming, a link never replaces what is there.
    await link(draft, join(folder, name));
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}
