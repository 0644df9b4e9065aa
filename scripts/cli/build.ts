/** `build`: checks a catalog and publishes it. Whatever fails leaves the old folder as it is. */
import { rm } from "node:fs/promises";
import type { Catalog } from "../../core/catalog.ts";
import { readCatalog } from "../../schema/read/reader.ts";
import { addressOf } from "./address.ts";
import { catalogFolder, type Command, EXIT, OPTIONS, textOf, type Values } from "./command.ts";
import { PROJECT, sourceFolders } from "../project.ts";
import { HOST_FILES } from "../build/host-files.ts";
import { type DeadAddress, deadAddresses } from "../build/own-addresses.ts";
import { takeOver } from "../build/kept-files.ts";
import { publish } from "../build/publish.ts";
import { reportProblems, withoutHints } from "./report/report.ts";
import { stagingFor, swapIn } from "../build/swap.ts";

export const command: Command = {
  usage: "build [--catalog DIR] [--out DIR] [--base PATH] [--site URL] [--previous URL|DIR]",
  options: {
    catalog: OPTIONS.catalog,
    out: OPTIONS.out,
    base: OPTIONS.base,
    site: OPTIONS.site,
    previous: {
      type: "string",
      value: "URL|DIR",
      about: "the release before, of which files stay for pages that are open (the folder itself)",
    },
  },
  notes: [
    `DIR is replaced if it is empty or was published by a build before; anything else in it is refused.`,
    `What a host needs there stays: ${HOST_FILES.join(", ")}.`,
  ],
  run: build,
};

/** Checks, publishes and says what it did. */
export async function build(values: Values): Promise<number> {
  const started = performance.now();
  const folder = catalogFolder(values);
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
    await keepFiles(values, catalog, staging);
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

/** Where nothing was published before, nothing is kept: said where it was named, since a wrong name breaks open pages. */
async function keepFiles(values: Values, { about }: Catalog, staging: string): Promise<void> {
  const named = textOf(values, "previous");
  const previous = named ?? textOf(values, "out") ?? OPTIONS.out.default;
  const found = await takeOver(previous, staging, about.limits ?? {});
  if (named !== undefined && found === 0)
    console.error(
      `No release was found at ${named}: pages that are open will have to be reloaded.`,
    );
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
