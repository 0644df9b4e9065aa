/** The outputs besides pages and scripts, as one list: a build writes it, `dev` serves it. */
import type { Catalog } from "../../core/catalog.ts";
import type { Address } from "../cli/address.ts";
import { apiFiles } from "./api.ts";
import { crawlerFiles } from "./crawlers.ts";
import { formFiles } from "./form.ts";
import { messageFiles } from "./messages.ts";
import { schemaFiles } from "./schemas.ts";
import { searchFiles } from "./search-index.ts";

export interface BuildInput {
  /** Checked, with the address of its site. */
  catalog: Catalog;
  /** The folder that the catalog was read from. */
  folder: string;
  address: Address;
  /** Addresses of the pages for search engines, relative to the site. */
  pages: readonly string[];
}

/** Path in the published folder → text. Deterministic. */
export async function outputs({
  catalog,
  folder,
  address,
  pages,
}: BuildInput): Promise<ReadonlyMap<string, string>> {
  return new Map([
    ...apiFiles(catalog),
    ...searchFiles(catalog),
    ...(await formFiles(catalog, folder)),
    ...(await schemaFiles()),
    ...(await messageFiles()),
    ...crawlerFiles(pages, address),
  ]);
}
