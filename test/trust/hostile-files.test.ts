/** Whatever stands in a file of a catalog: the check of it ends, fails for no reason of its own, and lets nothing through that would not be shown safely. */
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { expect, test } from "vitest";
import { projectPath } from "../../scripts/project.ts";
import type { Checked, CheckerData } from "./hostile/checker.ts";
import { chance, figure, trials } from "./trials.ts";

/** One file may take as long, in milliseconds; the largest that are read take a second on a busy machine. */
const LIMIT = 10_000;

/** Checks so many files; where one takes too long, that is the failure. */
async function checkFiles(seed: number, count: number): Promise<Checked> {
  const begun = new SharedArrayBuffer(4);
  const workerData: CheckerData = {
    folder: projectPath("test/fixtures/catalog"),
    seed,
    count,
    begun,
  };
  const worker = new Worker(new URL("./hostile/checker.ts", import.meta.url), { workerData });
  const progress = new Int32Array(begun);
  let before = -1;
  const hangs = new Promise<Checked>((resolve) => {
    const timer = setInterval(() => {
      const files = Atomics.load(progress, 0);
      if (files === before && files > 0)
        resolve({
          files,
          accepted: 0,
          slowest: LIMIT,
          failure: `file ${files} of seed ${seed} hangs`,
        });
      before = files;
    }, LIMIT);
    worker.once("exit", () => clearInterval(timer));
  });
  const message = once(worker, "message").then(([checked]) => checked as Checked);
  const checked = await Promise.race([message, hangs]);
  await worker.terminate();
  return checked;
}

test("changed, made and random files", async () => {
  const count = trials(5_000, 200_000);
  const seed = Math.floor(chance("files")() * 2 ** 31);
  const { files, accepted, slowest, failure } = await checkFiles(seed, count);
  figure(
    `hostile files: ${files}, of which ${accepted} have no error; the slowest took ${Math.round(slowest)} ms`,
  );
  expect(failure).toBeUndefined();
  expect(files).toBe(count);
  expect(accepted).toBeGreaterThan(count / 50);
  expect(slowest).toBeLessThan(LIMIT);
});
