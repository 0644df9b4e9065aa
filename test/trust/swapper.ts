/**
 * Publishes two folders in turn into a third, for as long as it lives: `node swapper.ts ONE TWO OUT`. It waits around
 * each change of a name, so that a kill meets every state between two of them.
 */
import promises from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { setTimeout as pause } from "node:timers/promises";

const WAIT = 5;

const { rename } = promises;
promises.rename = async (from, to) => {
  await pause(WAIT);
  await rename(from, to);
  await pause(WAIT);
};
syncBuiltinESMExports();

const { restoreOut, stagingFor, swapIn } = await import("../../scripts/build/swap.ts");
const [one = "", two = "", out = ""] = process.argv.slice(2);

await restoreOut(out);
console.log("ready");
for (let i = 0; ; i++) {
  const staging = await stagingFor(out, []);
  try {
    await promises.cp(i % 2 === 0 ? one : two, staging, { recursive: true });
    await swapIn(staging, out);
  } finally {
    await promises.rm(staging, { recursive: true, force: true });
  }
}
