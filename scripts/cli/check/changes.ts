/** What a branch changed in a catalog, and the catalog as it was before, asked of git. */
import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { reasonOf } from "../../../schema/read/file-check.ts";
import { UsageError } from "../command.ts";
import { gitIn } from "../git.ts";

export interface Changes {
  /** Paths in the catalog's folder: changed, added or deleted; committed or not. */
  paths: ReadonlySet<string>;
  /** Checks the base revision's catalog out into a temporary folder and calls `use`; not where there was none. */
  withBase: <T>(use: (folder: string) => Promise<T>) => Promise<T | undefined>;
}

/**
 * The changes of a catalog's folder since the branch left a revision.
 * @throws UsageError where git cannot tell.
 */
export async function changesSince(folder: string, revision: string): Promise<Changes> {
  const root = await realpath(folder).catch((error: unknown) => {
    throw new UsageError(`There is no catalog in ${folder}: ${reasonOf(error)}.`);
  });
  const git = gitIn(root);
  const top = (await git("rev-parse", "--show-toplevel").catch(explain(folder))).trimEnd();
  const name = `${revision}^{commit}`;
  const commit = await git("rev-parse", "--verify", "--quiet", "--end-of-options", name).catch(
    () => {
      throw new UsageError(
        `There is no revision "${revision}" here. Perhaps it must be fetched first.`,
      );
    },
  );
  // Without a common ancestor, as in a shallow clone, every difference counts.
  const base = (await git("merge-base", commit.trim(), "HEAD").catch(() => commit)).trim();
  const options = ["--name-only", "--no-renames", "--no-ext-diff", "--relative", "-z"];
  const tracked = await git("diff", ...options, base, "--", ".");
  const untracked = await git("ls-files", "--others", "--exclude-standard", "-z", "--", ".");
  const prefix = (await git("rev-parse", "--show-prefix")).trimEnd();
  return {
    paths: new Set(`${tracked}${untracked}`.split("\0").filter(Boolean)),
    async withBase(use) {
      const tree = await git("rev-parse", "--verify", "--quiet", `${base}:${prefix}`).catch(
        () => "",
      );
      return tree === "" ? undefined : withCheckout(top, tree.trim(), use);
    },
  };
}

/** Uses its own index, so that neither the repository nor its staged changes are touched. */
async function withCheckout<T>(
  top: string,
  tree: string,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const temporary = await mkdtemp(join(tmpdir(), "tool-ladder-"));
  try {
    const git = gitIn(top, { GIT_INDEX_FILE: join(temporary, "index") });
    await git("read-tree", tree);
    await git("checkout-index", "--all", `--prefix=${temporary}/catalog/`);
    return await use(join(temporary, "catalog"));
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

function explain(folder: string): (error: unknown) => never {
  return (error) => {
    const { code, stderr = "" } = error as { code?: unknown; stderr?: string };
    if (code === "ENOENT")
      throw new UsageError("--changed-since needs git, which is not installed.");
    if (stderr.includes("not a git repository"))
      throw new UsageError(`--changed-since needs a git repository, and ${folder} is in none.`);
    throw new UsageError(`git refused: ${stderr.split("\n")[0]}.`);
  };
}
