/**
 * The pages: runs Astro over site/ with a checked catalog. Astro works in a folder of its own for each build, caches
 * included, so that neither two builds at once nor one after another see each other's data.
 */
import { cp, mkdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { AstroInlineConfig } from "astro";
import type { Catalog } from "../../core/catalog.ts";
import type { Address } from "../cli/address.ts";
import { removeLeftovers } from "./leftovers.ts";
import { licensesPlugins, type Packages } from "./licenses.ts";
import { PROJECT, projectPath } from "../project.ts";
import { errorCode } from "../../schema/read/error-code.ts";

const PROVIDED_CATALOG = Symbol.for("tool-ladder.catalog");

/** Builds the pages into a folder, which must not exist yet. Adds the packages whose code their scripts hold. */
export async function publishSite(
  catalog: Catalog,
  folder: string,
  address: Address,
  packages: Packages,
): Promise<void> {
  const workOf = (pid: number): string => `build-${pid}`;
  const work = projectPath(`.astro/${workOf(process.pid)}`);
  // An earlier process may have had the same number.
  await rm(work, { recursive: true, force: true });
  await mkdir(work, { recursive: true });
  await removeLeftovers(dirname(work), workOf);
  try {
    await runAstro(catalog, work, address, packages);
    await move(join(work, "site"), folder);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** What every use of Astro here has in common. */
export function astroConfig(address: Address): AstroInlineConfig {
  process.env.ASTRO_TELEMETRY_DISABLED = "1";
  return { root: PROJECT, site: address.origin, base: address.base, logLevel: "warn" };
}

/** Provides a catalog to site/catalog.ts, which runs in the same process. */
export function provideCatalog(catalog: Catalog | undefined): void {
  Object.assign(globalThis, { [PROVIDED_CATALOG]: catalog });
}

async function runAstro(
  catalog: Catalog,
  work: string,
  address: Address,
  packages: Packages,
): Promise<void> {
  const config = astroConfig(address);
  const { build } = await import("astro");
  const before = process.cwd();
  provideCatalog(catalog);
  // Outside of the working directory Astro would put its server code where two builds meet.
  process.chdir(PROJECT);
  try {
    await build({
      ...config,
      outDir: join(work, "site"),
      cacheDir: join(work, "cache"),
      vite: {
        cacheDir: join(work, "vite"),
        // The other environment makes the pages, and is not published.
        plugins: licensesPlugins(packages).map((plugin) => ({
          ...plugin,
          applyToEnvironment: ({ name }) => name === "client",
        })),
      },
    });
  } finally {
    process.chdir(before);
    provideCatalog(undefined);
  }
}

async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (errorCode(error) !== "EXDEV") throw error;
    await cp(from, to, { recursive: true });
  }
}
