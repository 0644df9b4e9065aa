/** The catalogs that are measured: the real ones where they are at hand, and invented ones of any size. */
import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { projectPath } from "../../scripts/project.ts";
import { makeDocument, type SearchDocument } from "../../core/search/write/documents.ts";
import { makeCard } from "../fixtures/cards.ts";

/** A catalog as the bench sees it. */
export interface Corpus {
  name: string;
  documents: readonly SearchDocument[];
}

const FOLDER = projectPath("../shared/data/corpora");
const NAMES = ["awesome-selfhosted", "cncf-landscape", "static-analysis"];

/** The real catalogs; none where they are not at hand. */
export function realCorpora(): Corpus[] {
  const paths = NAMES.map((name) => `${FOLDER}/${name}.json`).filter((path) => existsSync(path));
  return paths.map((path) => ({
    name: basename(path, ".json"),
    documents: firstOfEach(JSON.parse(readFileSync(path, "utf8")) as RealEntry[]).map(asDocument),
  }));
}

interface RealEntry {
  id: string;
  name: string;
  description: string | null;
  homepage: string | null;
  license: string[];
  tags: string[];
  maintainers: string[];
}

/** Some ids stand there twice; engines that keep entries by id would refuse them. */
function firstOfEach(entries: readonly RealEntry[]): RealEntry[] {
  const ids = new Set<string>();
  return entries.filter(({ id }) => !ids.has(id) && ids.add(id));
}

function asDocument(entry: RealEntry): SearchDocument {
  const card = makeCard({
    id: entry.id,
    title: entry.name,
    summary: entry.description ?? "",
    keywords: entry.tags,
    maintainers: entry.maintainers.map((id) => ({ id, name: id })),
    ...(entry.homepage && { url: entry.homepage }),
    ...(entry.license[0] && { license: entry.license[0] }),
  });
  return makeDocument(card, { tasks: [], skills: [], goals: [] });
}
