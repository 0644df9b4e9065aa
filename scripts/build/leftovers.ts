/** Leftovers of killed processes: files and folders with a process id in their names. */
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { errorCode } from "../../schema/read/error-code.ts";

/** Removes files of a folder whose names match the pattern for a process that has ended. */
export async function removeLeftovers(
  folder: string,
  name: (pid: number) => string,
  remove: (path: string) => Promise<void> = async (path) =>
    rm(path, { recursive: true, force: true }),
): Promise<void> {
  for (const found of await readdir(folder)) {
    const pid = numbersIn(found).find((number) => name(number) === found);
    if (pid === undefined || isRunning(pid)) continue;
    await remove(join(folder, found));
  }
}

function numbersIn(text: string): number[] {
  return (text.match(/\d+/g) ?? []).map(Number);
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) === "EPERM";
  }
}
