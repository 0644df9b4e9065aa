/** What is known of a catalog without its files: as much as an entry is held against, small enough for a page to load. */
import type { Catalog, Entry, Maintainer } from "../../core/catalog.ts";
import type { ToolFile } from "../../core/generated/tool.ts";
import type { Listing } from "../read/files.ts";
import { type CatalogFile, type Group, schemaOf } from "../kinds.ts";
import { NONE_REFUSED, type Source } from "../read/source.ts";
import { type Sources, sourcesFrom } from "../read/sources.ts";

/** Fields of other entries that the rules look at, or that people see when they choose one. */
const OF_ENTRIES = [
  ...["title", "url", "lifecycle", "needs", "target"],
  ...["hostedOn", "partOf", "dependsOn", "replacedBy"],
] as const;
const OF_MAINTAINERS = ["name", "kind", "parent", "url", "wiki", "developer", "gitlab"] as const;

/** An entry by its name; `file` where it is not `<id>.yaml`. */
export type KnownEntry = Partial<ToolFile> & { id: string; file?: string };
export type KnownMaintainer = Partial<Maintainer> & { id: string };

/** The other files, as far as they matter. */
export interface Others {
  entries: readonly KnownEntry[];
  maintainers: readonly KnownMaintainer[];
  redirects: Readonly<Record<string, string>>;
  icons: readonly string[];
}

/** The others, and what every file may name. */
export type Known = Others & Pick<Catalog, "about" | "vocabularies">;

/** What is to be known of a catalog that was read, and of its folder. */
export function othersOf(
  catalog: Catalog,
  { files, icons }: Pick<Listing, "files" | "icons">,
): Others {
  const names = new Map(files.map(({ path, group, id }) => [`${group}/${id}`, path] as const));
  return {
    entries: catalog.entries.map((entry) => {
      const path = names.get(`tools/${entry.id}`) ?? "";
      const file = path.slice("tools/".length);
      return {
        id: entry.id,
        ...picked(entry, OF_ENTRIES),
        ...(file.endsWith(".json") && { file }),
      };
    }),
    maintainers: catalog.maintainers.map((each) => ({
      id: each.id,
      ...picked(each, OF_MAINTAINERS),
    })),
    redirects: catalog.redirects,
    icons: [...icons],
  };
}

/** The sources for the rules. They have no texts: what a rule says about the others is not true. */
export function sourcesOf({
  about,
  vocabularies,
  entries,
  maintainers,
  redirects,
  icons,
}: Known): Sources {
  const all: Source[] = [
    source("top", "catalog", about),
    source("top", "redirects", redirects),
    ...Object.entries<readonly object[]>({ ...vocabularies })
      .filter(([, terms]) => terms.length > 0)
      .map(([name, terms]) => source("vocabularies", name, terms)),
    ...entries.map(({ id, file, ...value }) => source("tools", id, value, file)),
    ...maintainers.map(({ id, ...value }) => source("maintainers", id, value)),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
  const ids = new Map<Group, Set<string>>();
  for (const { group, id } of all) ids.set(group, (ids.get(group) ?? new Set()).add(id));
  return sourcesFrom({ files: all, findings: [], ids, icons: new Set(icons) }, all);
}

/** Where an entry's file lies. */
export function entryFile(id: string, name = `${id}.yaml`): CatalogFile {
  return { path: `tools/${name}`, group: "tools", id, schema: "tool" };
}

function source(group: Group, id: string, value: unknown, name = `${id}.yaml`): Source {
  const path = group === "top" ? name : `${group}/${name}`;
  const schema = schemaOf(group, id)!;
  return { path, group, id, schema, text: "", value, refused: NONE_REFUSED, findings: [] };
}

/** What is not said is left out, empty lists and the usual lifecycle among it. */
function picked<T extends Entry | Maintainer>(from: T, fields: readonly string[]): object {
  const values = fields.map((field) => [field, from[field as keyof T] as unknown] as const);
  return Object.fromEntries(values.filter(([, value]) => !USUAL.has(String(value))));
}

/** As text: an empty list, what is not there, and the usual lifecycle. */
const USUAL: ReadonlySet<string> = new Set(["", "undefined", "active"]);
