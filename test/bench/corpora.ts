/** The catalogs that are measured: the default one, other real ones where they are at hand, and invented ones of any size. */
import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { projectPath } from "../../scripts/project.ts";
import type { Catalog } from "../../core/catalog.ts";
import {
  documentsOf,
  makeDocument,
  type SearchDocument,
} from "../../core/search/write/documents.ts";
import { readCatalog } from "../../schema/read/reader.ts";
import { makeCard } from "../fixtures/cards.ts";
import { makeQuestions, type Question, writtenQuestions } from "./questions.ts";

/** A catalog as the bench sees it. */
export interface Corpus {
  name: string;
  documents: readonly SearchDocument[];
  /** Where it is a catalog of ours: its index is the published one. */
  catalog?: Catalog;
  /** As people ask; none where the words are invented, which then have no forms either. */
  questions?: readonly Question[];
}

const FOLDER = projectPath("../shared/data/corpora");
const NAMES = ["awesome-selfhosted", "cncf-landscape", "static-analysis"];

/** Questions that are made of each of them. */
const QUESTIONS = 200;

/** The catalog that comes with the product. */
export async function defaultCorpus(): Promise<Corpus> {
  const { catalog } = await readCatalog(projectPath("catalog"));
  if (!catalog) throw new Error("The catalog has errors: npm run check names them.");
  return {
    name: "default catalog",
    documents: documentsOf(catalog),
    catalog,
    questions: writtenQuestions(),
  };
}

/** The real catalogs; none where they are not at hand. */
export function realCorpora(): Corpus[] {
  const paths = NAMES.map((name) => `${FOLDER}/${name}.json`).filter((path) => existsSync(path));
  return paths.map((path) => {
    const entries = JSON.parse(readFileSync(path, "utf8")) as RealEntry[];
    const documents = firstOfEach(entries).map(asDocument);
    return {
      name: basename(path, ".json"),
      documents,
      questions: makeQuestions(documents, 11, QUESTIONS),
    };
  });
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
