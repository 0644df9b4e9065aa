/** The outputs besides pages and scripts, as one list: a build writes it, `dev` serves it. */
import type { Catalog } from "../../core/catalog.ts";
import type { SourceFiles } from "../../schema/read/source-files.ts";
import type { Address } from "../cli/address.ts";
import { apiFiles } from "./api.ts";
import { crawlerFiles } from "./crawlers.ts";
import { formFiles } from "./form.ts";
import { messageFiles } from "./messages.ts";
import { schemaFiles } from "./schemas.ts";
import { searchFiles } from "./search-index.ts";
import { toolinfoFeed } from "./toolinfo-feed.ts";

export interface BuildInput {
  /** Checked, with the address of its site. */
  catalog: Catalog;
  /** The files that it was read from. */
  sources: SourceFiles;
  address: Address;
  /** Addresses of the pages for search engines, relative to the site. */
  pages: readonly string[];
}

/** Path in the published folder → text. Deterministic. */
export async function outputs({
  catalog,
  sources,
  address,
  pages,
}: BuildInput): Promise<ReadonlyMap<string, string>> {
  return new Map([
    ...apiFiles(catalog),
    ...searchFiles(catalog),
    ...formFiles(catalog, sources),
    ...toolinfoFeed(catalog, sources, address),
    ...(await schemaFiles()),
    ...(await messageFiles()),
    ...crawlerFiles(pages, address),
    // GitHub Pages would leave out folders whose names begin with _, and with them styles and scripts.
    [".nojekyll", ""],
  ]);
}
