/** Before the tests in wikis: Debian's packages, an installed wiki of each version, and a published catalog. */
import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { projectPath } from "../../scripts/project.ts";
import { chromium } from "../setup/chromium.ts";
import { runProgram } from "../setup/run.ts";
import { ENGINES, installPackages, LIBRARIES, PHP } from "./debian.ts";
import { DOKUWIKIS, type DokuWikiVersion, unpackDokuWiki } from "./dokuwiki.ts";
import { installMediaWiki, MEDIAWIKIS, type MediaWikiVersion } from "./mediawiki.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The published folder. */
    dist: string;
    /** Version → where it is installed. */
    mediawikis: Record<MediaWikiVersion, string>;
    dokuwikis: Record<DokuWikiVersion, string>;
  }
}

/** Packages are kept from run to run; `npm ci` has them fetched anew. */
const KEPT = projectPath("node_modules/.cache/wikis");
const CATALOG = projectPath("test/fixtures/catalog");

/** Set-up for Vitest; returns what takes everything down again. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  provide("chromium", chromium());
  const folder = await realpath(await mkdtemp(join(tmpdir(), "tool-ladder-wikis-")));
  const tearDown = async (): Promise<void> => rm(folder, { recursive: true, force: true });
  const place = (name: string): string => join(folder, name);
  const publish = async (): Promise<void> => {
    const { code, stdout, stderr } = await runProgram([
      ...["build", "--catalog", CATALOG, "--out", place("dist")],
    ]);
    if (code !== 0) throw new Error(`The catalog was not published:\n${stdout}${stderr}`);
    provide("dist", place("dist"));
  };
  try {
    await installPackages([...PHP, ...ENGINES, ...Object.keys(LIBRARIES)]);
    const work = [
      publish(),
      ...versions(MEDIAWIKIS).map(async (version) =>
        installMediaWiki(version, KEPT, place(`mediawiki-${version}`)),
      ),
      ...versions(DOKUWIKIS).map(async (version) => unpackDokuWiki(version, KEPT)),
    ];
    // Whoever fails first is to be heard, but nothing may be left running.
    const failed = (await Promise.allSettled(work)).find(({ status }) => status === "rejected");
    if (failed?.status === "rejected") throw failed.reason;
  } catch (error) {
    await tearDown();
    throw error;
  }
  provide(
    "mediawikis",
    byVersion(MEDIAWIKIS, (version) => place(`mediawiki-${version}`)),
  );
  provide(
    "dokuwikis",
    byVersion(DOKUWIKIS, (version) => join(KEPT, `dokuwiki-${DOKUWIKIS[version]}`)),
  );
  return tearDown;
}

function versions<V extends string>(table: Readonly<Record<V, string>>): V[] {
  return Object.keys(table) as V[];
}

function byVersion<V extends string>(
  table: Readonly<Record<V, string>>,
  place: (version: V) => string,
): Record<V, string> {
  return Object.fromEntries(versions(table).map((version) => [version, place(version)])) as Record<
    V,
    string
  >;
}
