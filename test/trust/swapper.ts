/** Publishes two folders in turn into a third, for as long as it lives: `node swapper.ts ONE TWO OUT`. */
import { cp, rm } from "node:fs/promises";
import { restoreOut, stagingFor, swapIn } from "../../scripts/build/swap.ts";

const [one = "", two = "", out = ""] = process.argv.slice(2);

await restoreOut(out);
for (let i = 0; ; i++) {
  const staging = await stagingFor(out, []);
  try {
    await cp(i % 2 === 0 ? one : two, staging, { recursive: true });
    await swapIn(staging, out);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}
