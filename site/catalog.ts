/** The checked catalog that the pages are made of. */
import type { Catalog } from "../core/catalog.ts";

/** Provided by the build, which has read and checked it; read from its folder by `astro dev` and `astro check`. */
export const catalog = providedCatalog() ?? (await readFolder());

function providedCatalog(): Catalog | undefined {
  return (globalThis as { [key: symbol]: Catalog | undefined })[Symbol.for("tool-ladder.catalog")];
}

async function readFolder(): Promise<Catalog> {
  const { readCatalog } = await import("../schema/read/reader.ts");
  const folder = process.env.TOOL_LADDER_CATALOG ?? "catalog";
  const { catalog, problems } = await readCatalog(folder);
  if (catalog !== undefined) return catalog;
  const places = problems.map(({ path, line, message }) => `${path}:${line} ${message}`);
  throw new Error(`The catalog in ${folder} has problems.\n${places.join("\n")}`);
}
