/** The files of a catalog's folder: which are read, and the problems of the others. Nothing outside the folder is read. */
import type { Dirent } from "node:fs";
import { errorCode } from "./error-code.ts";
import { readdir, realpath } from "node:fs/promises";
import { join, parse } from "node:path";
import { checkFile, isCatalogFile, isWithin, reasonOf } from "./file-check.ts";
import { type RawProblem, rawProblem } from "../check/raw-problem.ts";
import { type CatalogFile, type Group, ITEM_FOLDERS } from "../kinds.ts";

export interface Listing {
  /** Sorted by path. */
  files: readonly CatalogFile[];
  problems: readonly RawProblem[];
  /** Ids of a group's files, invalid files included: a reference to such a file is not a second problem. */
  ids: ReadonlyMap<Group, ReadonlySet<string>>;
  /** Names of the files in icons/. */
  icons: ReadonlySet<string>;
}

const GROUPS = ["top", "vocabularies", ...Object.keys(ITEM_FOLDERS)] as readonly Group[];
const REQUIRED: readonly string[] = ["vocabularies", "tools"];

/** Lists the folder. A missing folder is a problem, too. */
export async function listFiles(folder: string): Promise<Listing> {
  let root: string;
  try {
    root = await realpath(folder);
    await readdir(root);
  } catch (error) {
    const missing = rawProblem("catalog-missing", { file: "" }, { reason: reasonOf(error) });
    return { files: [], problems: [missing], ids: new Map(), icons: new Set() };
  }
  const groups = await Promise.all(GROUPS.map((group) => listGroup(root, group)));
  const icons = await entriesOf(root, "icons");
  const ids = new Map(GROUPS.map((group, i) => [group, groups[i]!.ids]));
  const about = ids.get("top")!.has("catalog") ? [] : [missingFile("catalog.yaml")];
  const badIcons = Array.isArray(icons) ? [] : [icons];
  return {
    files: groups.flatMap(({ files }) => files).sort((a, b) => compare(a.path, b.path)),
    problems: [...about, ...badIcons, ...groups.flatMap(({ problems }) => problems)],
    ids,
    icons: new Set(Array.isArray(icons) ? icons.map(({ name }) => name) : []),
  };
}

interface GroupListing {
  files: CatalogFile[];
  problems: RawProblem[];
  ids: Set<string>;
}

async function listGroup(root: string, group: Group): Promise<GroupListing> {
  const listing: GroupListing = { files: [], problems: [], ids: new Set() };
  const paths = new Map<string, string>();
  const entries = await entriesOf(root, group);
  if (!Array.isArray(entries)) return { ...listing, problems: [entries] };
  for (const entry of entries) {
    if (group === "top" && !isCatalogFile(entry)) continue;
    const checked = await checkFile(root, group, entry);
    listing.ids.add(parse(entry.name).name);
    if ("problem" in checked) {
      listing.problems.push(checked);
      continue;
    }
    const { path, id } = checked;
    const other = paths.get(id);
    if (other === undefined) listing.files.push(checked);
    else listing.problems.push(rawProblem("id-twice", { file: path }, { id, other }));
    paths.set(id, other ?? path);
  }
  return listing;
}

/** An optional folder that is absent counts as empty. */
async function entriesOf(root: string, folder: Group | "icons"): Promise<Dirent[] | RawProblem> {
  const at = { file: folder };
  try {
    const real = await realpath(join(root, folder === "top" ? "" : folder));
    if (!isWithin(root, real)) return rawProblem("link-outside", at, {});
    const entries = await readdir(real, { withFileTypes: true });
    // In reverse order, so that of lamp.json and lamp.yaml the first is reported as the duplicate.
    return entries.filter(isVisible).sort((a, b) => compare(b.name, a.name));
  } catch (error) {
    if (errorCode(error) !== "ENOENT")
      return rawProblem("file-unreadable", at, { reason: reasonOf(error) });
    return REQUIRED.includes(folder) ? missingFile(folder) : [];
  }
}

/** Names that begin with a dot belong to git, editors and the like. */
function isVisible({ name }: Dirent): boolean {
  return !name.startsWith(".");
}

function missingFile(name: string): RawProblem {
  return rawProblem("file-missing", { file: name }, { name });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : 1;
}
