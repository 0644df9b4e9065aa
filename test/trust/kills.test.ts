/** Builds that are killed: afterwards the old or the new folder is whole, and the next command heals the place. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { copyFile, cp, mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { beforeAll, describe, expect, test } from "vitest";
import { projectPath } from "../../scripts/project.ts";
import { writeMarker } from "../../scripts/build/marker.ts";
import { restoreOut } from "../../scripts/build/swap.ts";
import { endProgram, runProgram, startProgram } from "../setup/run.ts";
import { chance, digestOf, figure, trials } from "./trials.ts";
import { build, place, type Workplace, workplace } from "./workplace.ts";

let work: Workplace;
beforeAll(async () => (work = await workplace()));

/** What a side is published as, made small: it is swapped so quickly that many kills meet the gap. */
async function smallOf({ published }: { published: string }, i: number): Promise<string> {
  const small = join(work.folder, "small", `${i}`);
  await mkdir(small, { recursive: true });
  for (const name of ["index.html", "404.html", "robots.txt"])
    await copyFile(join(published, name), join(small, name));
  await writeMarker(small);
  return small;
}

/** What stands in OUT, and what the next command makes of it, are one of the two sides. */
async function isHealed(
  out: string,
  digests: readonly (string | undefined)[],
  heal: () => Promise<unknown>,
): Promise<boolean> {
  const before = await digestOf(out);
  await heal();
  const after = await digestOf(out);
  return (
    (before === undefined || digests.includes(before)) &&
    after !== undefined &&
    digests.includes(after) &&
    (before === undefined || before === after)
  );
}

describe.each([false, true])("killed with SIGKILL, the output behind a link: %s", (isLink) => {
  test("builds at random moments", async () => {
    const { parent, out } = await place(work, `builds-${isLink}`, isLink);
    const random = chance(`builds ${isLink}`);
    const count = trials(8, 100);
    const digests = work.sides.map(({ digest }) => digest);
    let lost = 0;
    for (let i = 0; i < count; i++) {
      const child = startProgram([
        "build",
        "--catalog",
        work.sides[(i + 1) % 2]!.catalog,
        "--out",
        out,
      ]);
      child.stdout.resume();
      await Promise.race([pause(random() * work.time * 1.1), once(child, "exit")]);
      await endProgram(child, "SIGKILL");
      if (
        !(await isHealed(out, digests, async () => runProgram(["search", "quay", "--dist", out])))
      )
        lost++;
    }
    expect((await build(work.sides[1]!.catalog, out)).code).toBe(0);
    expect(await digestOf(out)).toBe(work.sides[1]!.digest);
    expect(await readdir(parent)).toEqual(["dist"]);
    figure(`killed builds that lost anything (through a link: ${isLink}): ${lost} of ${count}`);
    expect(lost).toBe(0);
  });

  test("swaps at random moments", async () => {
    const { parent, out } = await place(work, `swaps-${isLink}`, isLink);
    const random = chance(`swaps ${isLink}`);
    const count = trials(30, 300);
    const folders = await Promise.all(work.sides.map(smallOf));
    const digests = await Promise.all(folders.map(digestOf));
    await rm(parent, { recursive: true });
    await mkdir(parent);
    await cp(folders[0]!, join(parent, "dist"), { recursive: true });
    let lost = 0;
    let gaps = 0;
    for (let i = 0; i < count; i++) {
      const child = spawn(
        process.execPath,
        [projectPath("test/trust/swapper.ts"), ...folders, out],
        { stdio: ["ignore", "pipe", "inherit"] },
      );
      await once(child.stdout, "data");
      await pause(random() * 200);
      const ended = once(child, "exit");
      if (child.exitCode !== null) throw new Error("it ended by itself");
      child.kill("SIGKILL");
      await ended;
      if ((await digestOf(out)) === undefined) gaps++;
      if (!(await isHealed(out, digests, async () => restoreOut(out)))) lost++;
    }
    expect((await build(work.sides[0]!.catalog, out)).code).toBe(0);
    expect(await readdir(parent)).toEqual(["dist"]);
    figure(
      `killed swaps that lost anything (through a link: ${isLink}): ${lost} of ${count}, ` +
        `${gaps} of them put back by the next command`,
    );
    expect(lost).toBe(0);
  });
});

test("two builds at once over an older one: one of them, whole", async () => {
  const { parent, out } = await place(work, "both");
  const count = trials(2, 20);
  const digests = work.sides.map(({ digest }) => digest);
  for (let i = 0; i < count; i++) {
    const builds = await Promise.all(work.sides.map(async ({ catalog }) => build(catalog, out)));
    expect(builds.map(({ code }) => code)).toEqual([0, 0]);
    expect(digests).toContain(await digestOf(out));
    expect(await readdir(parent)).toEqual(["dist"]);
  }
  await rm(parent, { recursive: true });
  figure(`two builds at once that were not wholly one of them: 0 of ${count}`);
});
