/** The files of a catalog's folder: which are to be read, and what is wrong with the others. Nothing outside is touched. */
import type { Dirent } from "node:fs";
import { readdir, realpath } from "node:fs/promises";
import { join, parse } from "node:path";
import { checkFile, isOurs, isWithin, reasonOf } from "./file-check.ts";
import { type Finding, finding } from "../check/finding.ts";
import { type CatalogFile, type Group, ITEM_FOLDERS } from "../kinds.ts";

export interface Listing {
  /** Sorted by path. */
  files: readonly CatalogFile[];
  findings: readonly Finding[];
  /** Ids that a group's files claim, refused ones included: a reference to such a file is no second mistake. */
  ids: ReadonlyMap<Group, ReadonlySet<string>>;
  /** Names of the files in icons/. */
  icons: ReadonlySet<string>;
}

const GROUPS = ["top", "vocabularies", ...Object.keys(ITEM_FOLDERS)] as readonly Group[];
const MUST_BE_THERE: readonly string[] = ["vocabularies", "tools"];

/** Lists the folder. A folder that is not there is a finding, too. */
export async function listFiles(folder: string): Promise<Listing> {
  let root: string;
  try {
    root = await realpath(folder);
    await readdir(root);
  } catch (error) {
    const missing = finding("catalog-missing", { file: "" }, { reason: reasonOf(error) });
    return { files: [], findings: [missing], ids: new Map(), icons: new Set() };
  }
  const groups = await Promise.all(GROUPS.map((group) => listGroup(root, group)));
  const icons = await entriesOf(root, "icons");
  const ids = new Map(GROUPS.map((group, i) => [group, groups[i]!.ids]));
  const about = ids.get("top")!.has("catalog") ? [] : [missingFile("catalog.yaml")];
  const badIcons = Array.isArray(icons) ? [] : [icons];
  return {
    files: groups.flatMap(({ files }) => files).sort((a, b) => compare(a.path, b.path)),
    findings: [...about, ...badIcons, ...groups.flatMap(({ findings }) => findings)],
    ids,
    icons: new Set(Array.isArray(icons) ? icons.map(({ name }) => name) : []),
  };
}

interface GroupListing {
  files: CatalogFile[];
  findings: Finding[];
  ids: Set<string>;
}

async function listGroup(root: string, group: Group): Promise<GroupListing> {
  const listing: GroupListing = { files: [], findings: [], ids: new Set() };
  const paths = new Map<string, string>();
  const entries = await entriesOf(root, group);
  if (!Array.isArray(entries)) return { ...listing, findings: [entries] };
  for (const entry of entries) {
    if (group === "top" && !isOurs(entry)) continue;
    const checked = await checkFile(root, group, entry);
    listing.ids.add(parse(entry.name).name);
    if ("problem" in checked) {
      listing.findings.push(checked);
      continue;
    }
    const { path, id } = checked;
    const other = paths.get(id);
    if (other === undefined) listing.files.push(checked);
    else listing.findings.push(finding("id-twice", { file: path }, { id, other }));
    paths.set(id, other ?? path);
  }
  return listing;
}

/** A folder that may be absent is empty then. */
async function entriesOf(root: string, folder: Group | "icons"): Promise<Dirent[] | Finding> {
  const at = { file: folder };
  try {
    const real = await realpath(join(root, folder === "top" ? "" : folder));
    if (!isWithin(root, real)) return finding("link-outside", at, {});
    const entries = await readdir(real, { withFileTypes: true });
    // Backwards: of lamp.yaml and lamp.json the second is one too many.
    return entries.filter(isVisible).sort((a, b) => compare(b.name, a.name));
  } catch (error) {
    const absent = error instanceof Error && "code" in error && error.code === "ENOENT";
    if (!absent) return finding("file-unreadable", at, { reason: reasonOf(error) });
    return MUST_BE_THERE.includes(folder) ? missingFile(folder) : [];
  }
}

/** Names that begin with a dot belong to git, editors and the like. */
function isVisible({ name }: Dirent): boolean {
  return !name.startsWith(".");
}

function missingFile(name: string): Finding {
  return finding("file-missing", { file: name }, { name });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : 1;
}
