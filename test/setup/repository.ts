/** A git repository of a test, with a catalog in it. */
import { execFileSync } from "node:child_process";
import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { temporaryFolder } from "./temporary.ts";

export interface Repository {
  /** The catalog's folder in it, named catalog. */
  catalog: string;
  git: (...args: string[]) => string;
  /** Writes files of the catalog; undefined deletes one. */
  change: (texts: Readonly<Record<string, string | undefined>>) => Promise<void>;
  /** Commits all there is. */
  commit: () => void;
}

const SETTINGS = ["user.name=Kim", "user.email=kim@example.org", "commit.gpgSign=false"];

/** A repository with a copy of the folder as its first commit, on the branch main. */
export async function repositoryOf(folder: string): Promise<Repository> {
  const top = await temporaryFolder();
  const catalog = join(top, "catalog");
  await cp(folder, catalog, { recursive: true });
  const env = { PATH: process.env["PATH"], HOME: top, GIT_CONFIG_NOSYSTEM: "1" };
  const git = (...args: string[]) =>
    execFileSync("git", [...SETTINGS.flatMap((setting) => ["-c", setting]), ...args], {
      cwd: top,
      env,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
  const commit = () => {
    git("add", "--all");
    git("commit", "--quiet", "--message=change");
  };
  git("init", "--quiet", "--initial-branch=main");
  commit();
  return {
    catalog,
    git,
    commit,
    async change(texts) {
      for (const [path, text] of Object.entries(texts)) {
        const target = join(catalog, path);
        if (text === undefined) await rm(target);
        else {
          await mkdir(dirname(target), { recursive: true });
          await writeFile(target, text);
        }
      }
    },
  };
}
