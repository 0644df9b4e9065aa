/** A disk that is full or may only be read: the old folder stays, and the next build heals the place. */
import { execFile } from "node:child_process";
import { cp, mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { digestOf, figure } from "./trials.ts";
import { build, type Workplace, workplace } from "./workplace.ts";

const run = promisify(execFile);
let work: Workplace;
beforeAll(async () => (work = await workplace()));

/** A disk of a size, with the first side published on it; undefined where nothing can be mounted. */
async function disk(name: string): Promise<{ folder: string; out: string } | undefined> {
  const folder = join(work.folder, name);
  const out = join(folder, "dist");
  await mkdir(folder);
  const options = ["-t", "tmpfs", "-o", "size=64m", "none", folder];
  if (!(await run("mount", options).catch(() => undefined))) return undefined;
  onTestFinished(async () => void (await run("umount", ["-l", folder])));
  await cp(work.sides[0]!.published, out, { recursive: true });
  return { folder, out };
}

test("a disk that fills up while it builds", async ({ skip }) => {
  const mounted = await disk("full");
  if (!mounted) return skip("nothing can be mounted here");
  const { folder, out } = mounted;
  const { stdout } = await run("du", ["-sk", out]);
  const used = Number.parseInt(stdout);
  for (const part of [1.05, 1.3, 1.6, 1.9]) {
    await run("mount", ["-o", `remount,size=${Math.round(used * part)}k`, folder]);
    const { code, stderr } = await build(work.sides[1]!.catalog, out);
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^The system refused: ENOSPC/m)]);
    expect(await digestOf(out)).toBe(work.sides[0]!.digest);
    expect(await readdir(folder)).toEqual(["dist"]);
  }
  await run("mount", ["-o", "remount,size=64m", folder]);
  expect((await build(work.sides[1]!.catalog, out)).code).toBe(0);
  expect(await digestOf(out)).toBe(work.sides[1]!.digest);
  figure("builds on a full disk that changed the old folder: 0 of 4");
});

test("a disk that may only be read is said at once", async ({ skip }) => {
  const mounted = await disk("read-only");
  if (!mounted) return skip("nothing can be mounted here");
  const { folder, out } = mounted;
  await run("mount", ["-o", "remount,ro", folder]);
  const started = performance.now();
  const { code, stderr } = await build(work.sides[1]!.catalog, out);
  expect([code, stderr]).toEqual([2, expect.stringContaining("it is read-only")]);
  expect(performance.now() - started).toBeLessThan(work.time);
  expect(await digestOf(out)).toBe(work.sides[0]!.digest);
});
