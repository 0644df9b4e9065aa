/** A folder for a test, removed when the test is over. */
import { mkdtemp, readdir, readFile, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, onTestFinished } from "vitest";

/** A new empty folder. */
export async function temporaryFolder(): Promise<string> {
  const folder = await newFolder();
  onTestFinished(async () => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A new empty folder for all tests of a file. */
export async function lastingFolder(): Promise<string> {
  const folder = await newFolder();
  afterAll(async () => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function newFolder(): Promise<string> {
  return realpath(await mkdtemp(join(tmpdir(), "tool-ladder-test-")));
}

/** Every file below a folder, by its path there: what it holds, byte for byte, as base64. */
export async function contentsOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return Object.fromEntries(
    await Promise.all(
      paths
        .sort()
        .map(async (path) => [path, await readFile(join(folder, path), "base64")] as const),
    ),
  );
}
