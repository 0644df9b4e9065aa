/** Publishing: everything is written into one folder. */
import type { Catalog } from "../../core/catalog.ts";
import type { SourceFiles } from "../../schema/read/source-files.ts";
import type { Address } from "../cli/address.ts";
import { indexedPages } from "./crawlers.ts";
import { licenseFiles, type Packages } from "./licenses.ts";
import { writeMarker } from "./marker.ts";
import { outputs } from "./outputs.ts";
import { publishSite } from "./site.ts";
import { publishWidget } from "./widget.ts";
import { writeFiles } from "./write-files.ts";

/** Publishes a checked catalog, read from the files `sources`, into a folder, which must not exist yet. */
export async function publish(
  catalog: Catalog,
  sources: SourceFiles,
  folder: string,
  address: Address,
): Promise<void> {
  const packages: Packages = new Map();
  await publishSite(catalog, folder, address, packages);
  const pages = await indexedPages(folder);
  await writeFiles(folder, await outputs({ catalog, sources, address, pages }));
  await publishWidget(`${folder}/widget/v1`, packages);
  await writeFiles(folder, await licenseFiles(packages));
  await writeMarker(folder);
}
