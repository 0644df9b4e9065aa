/** An earlier revision of the product, to be measured beside this one: its sources in a folder of their own. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type * as build from "../../core/search/write/build-index.ts";
import type * as engine from "../../core/search/query/engine.ts";
import type * as stems from "../../scripts/build/stems.ts";
import type * as stopWords from "../../scripts/build/stop-words.ts";
import { projectPath } from "../../scripts/project.ts";
import { LEVELS, type Product } from "./ours.ts";

const run = promisify(execFile);

/** Takes the sources of a revision out of git, beside the packages that are installed now. */
export async function checkOut(revision: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "tool-ladder-revision-"));
  const archive = join(folder, "sources.tar");
  await run("git", ["archive", `--output=${archive}`, revision], { cwd: projectPath("") });
  await run("tar", ["-xf", archive, "-C", folder]);
  await symlink(projectPath("node_modules"), join(folder, "node_modules"));
  return folder;
}

/** The index and the engine of a revision, and its folder to remove. */
export async function productAt(revision: string): Promise<Product & { remove(): Promise<void> }> {
  const folder = await checkOut(revision);
  const load = async <T>(path: string) =>
    (existsSync(join(folder, path)) ? await import(join(folder, path)) : {}) as Partial<T>;
  const { buildIndex } = await load<typeof build>("core/search/write/build-index.ts");
  const { openEngine } = await load<typeof engine>("core/search/query/engine.ts");
  const { stemOf } = await load<typeof stems>("scripts/build/stems.ts");
  const { stopWordsOf } = await load<typeof stopWords>("scripts/build/stop-words.ts");
  if (!buildIndex || !openEngine) throw new Error(`${revision} has no index of this kind.`);
  return {
    name: `Tool Ladder at ${revision}`,
    filesOf: ({ documents, catalog }) =>
      buildIndex(documents, {
        language: "en",
        levels: catalog?.vocabularies.levels ?? LEVELS,
        ...(stemOf && { stemOf }),
        ...(stopWordsOf && {
          stopWords: stopWordsOf(documents.map(({ card }) => card.language)),
        }),
      }),
    openEngine,
    remove: () => rm(folder, { recursive: true }),
  };
}
