/** Everything that is published, in the order in which it is written. */
import type { Catalog } from "../../core/catalog.ts";
import type { Address } from "../cli/address.ts";
import { publishApi } from "./api.ts";
import { publishCrawlers } from "./crawlers.ts";
import { publishForm } from "./form.ts";
import { publishSchemas } from "./schemas.ts";
import { publishSearch } from "./search-index.ts";
import { publishSite } from "./site.ts";
import { publishWidget } from "./widget.ts";

/** Publishes a checked catalog, read from the folder `source`, into a folder, which must not exist yet. */
export async function publish(
  catalog: Catalog,
  source: string,
  folder: string,
  address: Address,
): Promise<void> {
  await publishSite(catalog, folder, address);
  await publishWidget(`${folder}/widget/v1`);
  await publishApi(catalog, folder);
  await publishSearch(catalog, folder);
  await publishForm(catalog, source, folder);
  await publishSchemas(folder);
  await publishCrawlers(folder, address);
}
