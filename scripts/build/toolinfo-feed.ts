/** The published toolinfo feed. */
import type { Catalog } from "../../core/catalog.ts";
import { toolinfoRecords, toolinfoText } from "../../schema/export/toolinfo.ts";
import type { SourceFiles } from "../../schema/read/source-files.ts";
import type { Address } from "../cli/address.ts";

/** Path → text; nothing where no entry is in the feed: who reads an empty one would delete what they had. */
export function toolinfoFeed(
  catalog: Catalog,
  sources: Pick<SourceFiles, "tools">,
  { site }: Pick<Address, "site">,
): Map<string, string> {
  const records = toolinfoRecords(catalog, sources, site, true);
  return new Map(records.length > 0 ? [["toolinfo.json", toolinfoText(records)]] : []);
}
