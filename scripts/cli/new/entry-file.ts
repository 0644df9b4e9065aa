/** A new entry's file: whether its name is free, and writing it atomically. */
import { link, readdir, realpath, rm, writeFile } from "node:fs/promises";
import { join, parse } from "node:path";
import { isWithin } from "../../../schema/read/file-check.ts";
import { errorCode } from "../../../schema/read/error-code.ts";

/** The folder of entries; undefined where the catalog has none of its own. */
export async function toolsFolder(catalog: string): Promise<string | undefined> {
  try {
    const [root, tools] = await Promise.all([realpath(catalog), realpath(join(catalog, "tools"))]);
    return isWithin(root, tools) ? tools : undefined;
  } catch {
    return undefined;
  }
}

/** Ids of the folder's files, in lower case: on some file systems letter case makes no difference. */
export async function takenIds(tools: string): Promise<ReadonlySet<string>> {
  return new Set((await readdir(tools)).map((name) => parse(name).name.toLowerCase()));
}

/** Writes a file that must not exist yet. False where it does. */
export async function writeNew(folder: string, name: string, text: string): Promise<boolean> {
  const temporary = join(folder, `.new-${process.pid}-${name}`);
  try {
    await writeFile(temporary, text, { flag: "wx" });
    // Unlike a rename, a link never replaces an existing file.
    await link(temporary, join(folder, name));
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    throw error;
  } finally {
    await rm(temporary, { force: true });
  }
}
