import { execFile } from "node:child_process";
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, onTestFinished, test } from "vitest";
import { stagingFor } from "../../../scripts/build/swap.ts";
import { refuseSources, resolveTarget } from "../../../scripts/build/target.ts";
import { UsageError } from "../../../scripts/cli/command.ts";
import { temporaryFolder } from "../../setup/temporary.ts";

const run = promisify(execFile);

describe("resolveTarget", () => {
  test("follows links: the last one, one in the way, and one to what is missing", async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, "real"));
    await symlink("real", join(folder, "way"));
    await symlink("way/site", join(folder, "dist"));
    expect(await resolveTarget(join(folder, "dist"))).toBe(join(folder, "real/site"));
    expect(await resolveTarget(join(folder, "way/a/b"))).toBe(join(folder, "real/a/b"));
  });

  test("refuses a link to itself", async () => {
    const folder = await temporaryFolder();
    await symlink("dist", join(folder, "dist"));
    await expect(resolveTarget(join(folder, "dist"))).rejects.toThrow(UsageError);
  });
});

describe("refuseSources", () => {
  const refused = [
    { out: "sources", why: "it is a source", says: "sources would be lost" },
    { out: "way/sources", why: "a link leads to a source", says: "sources would be lost" },
    { out: ".", why: "a source lies in it", says: "sources would be lost" },
    { out: "sources/dist", why: "it lies in a source", says: "sources would be lost" },
    { out: "clone", why: "it is a git work tree", says: "clone is a git work tree." },
    { out: "file", why: "it is a file", says: "file is not a folder." },
  ];
  test.each(refused)("refuses $out: $why", async ({ out, says }) => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, "sources"));
    await mkdir(join(folder, "clone/.git"), { recursive: true });
    await writeFile(join(folder, "file"), "");
    await symlink(".", join(folder, "way"));
    const target = await resolveTarget(join(folder, out));
    const refusal = refuseSources(target, out, [join(folder, "sources")]);
    await expect(refusal).rejects.toThrow(UsageError);
    await expect(refusal).rejects.toThrow(says);
  });

  test("refuses the working directory", async () => {
    await expect(refuseSources(process.cwd(), ".", [])).rejects.toThrow(UsageError);
  });
});

/** Whether this machine lets a test mount something. */
async function mount(...args: string[]): Promise<boolean> {
  return run("mount", args).then(
    () => true,
    () => false,
  );
}

async function mounted(folder: string): Promise<boolean> {
  onTestFinished(async () => void (await run("umount", [folder]).catch(() => undefined)));
  return mount("-t", "tmpfs", "none", folder);
}

describe("tryWriting", () => {
  test("a file in the way is said", async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, "file"), "");
    await expect(stagingFor(join(folder, "file/dist"), [])).rejects.toThrow(
      "dist can't be published into: a file is in the way.",
    );
  });

  test("a mount point is said before anything is built", async ({ skip }) => {
    const folder = await temporaryFolder();
    const out = join(folder, "dist");
    await mkdir(out);
    if (!(await mounted(out))) skip("nothing can be mounted here");
    await expect(stagingFor(out, [])).rejects.toThrow(
      "dist can't be published into: it is a mount",
    );
    await expect(stagingFor(join(out, "site"), [])).resolves.toContain("/dist/site.");
  });

  test("a read-only place is said before anything is built", async ({ skip }) => {
    const folder = await temporaryFolder();
    if (!(await mounted(folder))) skip("nothing can be mounted here");
    await mkdir(join(folder, "dist"));
    await mount("-o", "remount,ro", folder);
    const out = join(folder, "dist");
    await expect(stagingFor(out, [])).rejects.toThrow(
      `${out} can't be published into: it is read-only.`,
    );
    await expect(stagingFor(join(folder, "a/b"), [])).rejects.toThrow(
      "a folder above it can't be made.",
    );
  });
});
