/** A catalog without its files: what the check of one entry needs, small enough for a page to load. */
import type { Catalog, Entry, Maintainer } from "../../core/catalog.ts";
import type { ToolFile } from "../../core/generated/tool.ts";
import type { Listing } from "../read/files.ts";
import { type CatalogFile, type Group, schemaOf } from "../kinds.ts";
import { type SourceFile, unusable } from "../read/source-file.ts";
import { type SourceFiles, groupSourceFiles } from "../read/source-files.ts";

/** Fields of other entries that rules read, or that people see when they choose one. */
const ENTRY_FIELDS = [
  ...["title", "url", "lifecycle", "needs", "target"],
  ...["hostedOn", "partOf", "dependsOn", "replacedBy"],
] as const;
const MAINTAINER_FIELDS = ["name", "kind", "parent", "url", "wiki", "developer", "gitlab"] as const;

/** The known fields of an entry; `file` where its name is not `<id>.yaml`. */
export type KnownEntry = Partial<ToolFile> & { id: string; file?: string };
export type KnownMaintainer = Partial<Maintainer> & { id: string };

/** The other files, as far as the check of one entry needs them. */
export interface OtherFiles {
  entries: readonly KnownEntry[];
  maintainers: readonly KnownMaintainer[];
  redirects: Readonly<Record<string, string>>;
  icons: readonly string[];
}

/** The other files, and the vocabularies that every file may use. */
export type KnownCatalog = OtherFiles & Pick<Catalog, "about" | "vocabularies">;

/** Extracts what the check of one entry needs from a catalog and its folder. */
export function otherFilesOf(
  catalog: Catalog,
  { files, icons }: Pick<Listing, "files" | "icons">,
): OtherFiles {
  const names = new Map(files.map(({ path, group, id }) => [`${group}/${id}`, path] as const));
  return {
    entries: catalog.entries.map((entry) => {
      const path = names.get(`tools/${entry.id}`) ?? "";
      const file = path.slice("tools/".length);
      return {
        id: entry.id,
        ...pickFields(entry, ENTRY_FIELDS),
        ...(file.endsWith(".json") && { file }),
      };
    }),
    maintainers: catalog.maintainers.map((each) => ({
      id: each.id,
      ...pickFields(each, MAINTAINER_FIELDS),
    })),
    redirects: catalog.redirects,
    icons: [...icons],
  };
}

/** Source files for the rules. They have no texts, so problems of the other files are not reliable. */
export function sourceFilesOf({
  about,
  vocabularies,
  entries,
  maintainers,
  redirects,
  icons,
}: KnownCatalog): SourceFiles {
  const all: SourceFile[] = [
    makeSourceFile("top", "catalog", about),
    makeSourceFile("top", "redirects", redirects),
    ...Object.entries<readonly object[]>({ ...vocabularies })
      .filter(([, terms]) => terms.length > 0)
      .map(([name, terms]) => makeSourceFile("vocabularies", name, terms)),
    ...entries.map(({ id, file, ...value }) => makeSourceFile("tools", id, value, file)),
    ...maintainers.map(({ id, ...value }) => makeSourceFile("maintainers", id, value)),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
  const ids = new Map<Group, Set<string>>();
  for (const { group, id } of all) ids.set(group, (ids.get(group) ?? new Set()).add(id));
  return groupSourceFiles({ files: all, problems: [], ids, icons: new Set(icons) }, all);
}

/** An entry's file in the catalog. */
export function entryFile(id: string, name = `${id}.yaml`): CatalogFile {
  return { path: `tools/${name}`, group: "tools", id, schema: "tool" };
}

function makeSourceFile(group: Group, id: string, value: unknown, name = `${id}.yaml`): SourceFile {
  const path = group === "top" ? name : `${group}/${name}`;
  const schema = schemaOf(group, id)!;
  return { ...unusable({ path, group, id, schema }, [], ""), value };
}

/** Leaves out absent values and defaults: empty lists, the default lifecycle. */
function pickFields<T extends Entry | Maintainer>(from: T, fields: readonly string[]): object {
  const values = fields.map((field) => [field, from[field as keyof T] as unknown] as const);
  return Object.fromEntries(values.filter(([, value]) => !DEFAULTS.has(String(value))));
}

/** As text: an empty list, an absent value, the default lifecycle. */
const DEFAULTS: ReadonlySet<string> = new Set(["", "undefined", "active"]);
