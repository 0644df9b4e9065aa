/** `build`: checks a catalog and publishes it. Whatever fails leaves the old folder as it is. */
import { rm } from "node:fs/promises";
import { readCatalog } from "../../schema/read/reader.ts";
import { addressOf } from "./address.ts";
import { type Command, EXIT, OPTIONS, textOf, type Values } from "./command.ts";
import { PROJECT, sourceFolders } from "../project.ts";
import { HOST_FILES } from "../build/host-files.ts";
import { type DeadAddress, deadAddresses } from "../build/own-addresses.ts";
import { publish } from "../build/publish.ts";
import { reportProblems, withoutHints } from "./report/report.ts";
import { stagingFor, swapIn } from "../build/swap.ts";

export const command: Command = {
  usage: "build [--catalog DIR] [--out DIR] [--base PATH] [--site URL]",
  options: { catalog: OPTIONS.catalog, out: OPTIONS.out, base: OPTIONS.base, site: OPTIONS.site },
  notes: [
    `DIR is replaced if it is empty or was published by a build before; anything else in it is refused.`,
    `What a host needs there stays: ${HOST_FILES.join(", ")}.`,
  ],
  run: build,
};

/** Checks, publishes and says what it did. */
export async function build(values: Values): Promise<number> {
  const started = performance.now();
  const folder = textOf(values, "catalog") ?? OPTIONS.catalog.default;
  const out = textOf(values, "out") ?? OPTIONS.out.default;
  addressOf(values, "https://example.org"); // Wrong use is said before the work begins.
  const result = await readCatalog(folder);
  reportProblems(withoutHints(result.problems));
  if (!result.catalog) {
    return unpublished(out);
  }
  const address = addressOf(values, result.catalog.about.site);
  const catalog = { ...result.catalog, about: { ...result.catalog.about, site: address.site } };
  const staging = await stagingFor(out, [...sourceFolders, folder]);
  try {
    await publish(catalog, result.sources, staging, address);
    const dead = await deadAddresses(staging, address.base);
    if (dead.length > 0) {
      reportDead(dead);
      return unpublished(out);
    }
    await swapIn(staging, out);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const { length } = catalog.entries;
  console.log(
    `Published ${length} ${length === 1 ? "tool" : "tools"} into ${out} in ${seconds} s.`,
  );
  return EXIT.ok;
}

function unpublished(out: string): number {
  console.error(`Nothing was published: ${out} is as it was.`);
  return EXIT.problems;
}

/** More of them say no more. */
const MOST = 10;

function reportDead(dead: readonly DeadAddress[]): void {
  for (const { address, file } of dead.slice(0, MOST))
    console.error(`${file} names ${address}, but nothing would be there.`);
  if (dead.length > MOST)
    console.error(`The same is true of ${dead.length - MOST} more addresses.`);
  if (PROJECT.includes("%"))
    console.error(`The pages can't be made in a folder with % in its name: rename ${PROJECT}.`);
}
