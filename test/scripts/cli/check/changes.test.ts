import { execFileSync } from "node:child_process";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { changesSince } from "../../../../scripts/cli/check/changes.ts";
import { type Repository, repositoryOf } from "../../../setup/repository.ts";
import { temporaryFolder } from "../../../setup/temporary.ts";

const SMALL = "schema/examples/catalog";
const LAMP = "tools/lamp.yaml";
const NEW = "tools/new.yaml";

const pathsSince = async ({ catalog }: Repository, revision = "main") =>
  [...(await changesSince(catalog, revision)).paths].sort();

async function branchOf(texts: Record<string, string | undefined> = {}): Promise<Repository> {
  const repository = await repositoryOf(SMALL);
  repository.git("switch", "--quiet", "--create", "branch");
  await repository.change(texts);
  return repository;
}

describe("paths", () => {
  test("nothing changed", async () => {
    expect(await pathsSince(await branchOf())).toEqual([]);
  });

  test("committed, staged, not staged, untracked, deleted and renamed", async () => {
    const repository = await branchOf({ [LAMP]: "committed" });
    repository.commit();
    await repository.change({ "tools/shelf.yaml": "staged" });
    repository.git("add", "--all");
    await repository.change({ "tools/table.yaml": "changed", [NEW]: "new", "é ü.txt": "x" });
    repository.git("mv", "catalog/tools/candle.yaml", "catalog/tools/torch.yaml");
    expect(await pathsSince(repository)).toEqual([
      "tools/candle.yaml",
      LAMP,
      NEW,
      "tools/shelf.yaml",
      "tools/table.yaml",
      "tools/torch.yaml",
      "é ü.txt",
    ]);
  });

  test("what happened on the other branch meanwhile is no change of this one", async () => {
    const repository = await branchOf({ [NEW]: "new" });
    repository.commit();
    repository.git("switch", "--quiet", "main");
    await repository.change({ [LAMP]: "theirs" });
    repository.commit();
    repository.git("switch", "--quiet", "branch");
    expect(await pathsSince(repository)).toEqual([NEW]);
  });

  test("without a common past all that differs counts", async () => {
    const repository = await branchOf();
    repository.git("switch", "--quiet", "--orphan", "other");
    await repository.change({ [NEW]: "new" });
    expect(await pathsSince(repository)).toEqual(expect.arrayContaining([LAMP, NEW]));
  });

  test("outside of the catalog nothing counts, nor what git ignores", async () => {
    const repository = await branchOf({ "../README.md": "x", "../.gitignore": "ignored.yaml" });
    await repository.change({ "tools/ignored.yaml": "x" });
    expect(await pathsSince(repository)).toEqual([]);
  });

  test("a tag, a number of commits back", async () => {
    const repository = await branchOf({ [NEW]: "new" });
    repository.git("tag", "start");
    repository.commit();
    expect(await pathsSince(repository, "start")).toEqual([NEW]);
    expect(await pathsSince(repository, "HEAD~1")).toEqual([NEW]);
  });

  test("the variables that git sets for hooks do not lead astray", async () => {
    const repository = await branchOf({ [NEW]: "new" });
    for (const name of ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"]) vi.stubEnv(name, "/nowhere");
    expect(await pathsSince(repository)).toEqual([NEW]);
    vi.unstubAllEnvs();
  });
});

describe("before", () => {
  const lampBefore = async (repository: Repository) => {
    const { withBase: withBefore } = await changesSince(repository.catalog, "main");
    return withBefore((folder) => readFile(join(folder, LAMP), "utf8"));
  };

  test("the catalog as it was is lent; what is there and what is staged stays as it is", async () => {
    const repository = await branchOf({ [LAMP]: "staged" });
    repository.git("add", "--all");
    await repository.change({ [LAMP]: "changed" });
    const status = repository.git("status", "--porcelain");
    expect(await lampBefore(repository)).toBe(await readFile(join(SMALL, LAMP), "utf8"));
    expect(await readFile(join(repository.catalog, LAMP), "utf8")).toBe("changed");
    expect(repository.git("status", "--porcelain")).toBe(status);
  });

  test("the lent folder is gone afterwards, also where its use fails", async () => {
    const { withBase: withBefore } = await changesSince((await branchOf()).catalog, "main");
    let lent = "";
    const use = (folder: string) => {
      lent = folder;
      return Promise.reject(new Error("used up"));
    };
    await expect(withBefore(use)).rejects.toThrow("used up");
    await expect(readdir(lent)).rejects.toThrow("ENOENT");
  });

  test("where there was no catalog nothing is lent", async () => {
    const repository = await branchOf();
    const other = join(repository.catalog, "../other");
    await mkdir(other);
    await writeFile(join(other, "catalog.yaml"), "title: Other\n");
    const { paths, withBase: withBefore } = await changesSince(other, "main");
    expect([...paths]).toEqual(["catalog.yaml"]);
    expect(await withBefore(() => Promise.resolve("called"))).toBeUndefined();
  });

  test("a catalog that is the whole repository", async () => {
    const { catalog } = await branchOf();
    const git = (...args: string[]) => execFileSync("git", args, { cwd: catalog });
    git("init", "--quiet");
    git("add", "--all");
    git("-c", "user.name=Kim", "-c", "user.email=kim@example.org", "commit", "-qm", "x");
    const { withBase: withBefore } = await changesSince(catalog, "HEAD");
    expect(await withBefore((folder) => readdir(folder))).toContain("catalog.yaml");
  });
});

describe("wrong use", () => {
  test.each(["nobody", "--all", "HEAD:catalog", "main..branch", "\u001b"])(
    "no such revision: %j",
    async (revision) => {
      const { catalog } = await branchOf();
      await expect(changesSince(catalog, revision)).rejects.toThrow(
        `There is no revision "${revision}" here.`,
      );
    },
  );

  test("no repository", async () => {
    const folder = await temporaryFolder();
    await expect(changesSince(folder, "main")).rejects.toThrow(
      `--changed-since needs a git repository, and ${folder} is in none.`,
    );
  });

  test("no folder", async () => {
    await expect(changesSince("no/such/folder", "main")).rejects.toThrow(
      "There is no catalog in no/such/folder: it does not exist.",
    );
  });

  test("no git", async () => {
    const folder = await temporaryFolder();
    vi.stubEnv("PATH", folder);
    await expect(changesSince(folder, "main")).rejects.toThrow(
      "--changed-since needs git, which is not installed.",
    );
    vi.unstubAllEnvs();
  });
});
