/** Everything that is published, in the order in which it is written. */
import type { Catalog } from "../core/catalog.ts";
import type { Address } from "./address.ts";
import { publishApi } from "./publish-api.ts";
import { publishCrawlers } from "./publish-crawlers.ts";
import { publishSchemas } from "./publish-schemas.ts";
import { publishSearch } from "./publish-search.ts";
import { publishSite } from "./publish-site.ts";
import { publishWidget } from "./publish-widget.ts";

/** Publishes a checked catalog into a folder, which must not exist yet. */
export async function publish(catalog: Catalog, folder: string, address: Address): Promise<void> {
  await publishSite(catalog, folder, address);
  await publishWidget(`${folder}/widget/v1`);
  await publishApi(catalog, folder);
  await publishSearch(catalog, folder);
  await publishSchemas(folder);
  await publishCrawlers(folder, address);
}
