/** Local boost: how much each document belongs to the wiki that the person is on, and to the language they read. */
import { FACETS } from "../../facets.ts";
import type { FacetStore } from "./facet-store.ts";
import type { Here } from "./request.ts";
import type { SearchProblem } from "./store.ts";

/** What a wiki and a language count for: the wiki more. */
const WIKI = 2;
const LANGUAGE = 1;

/** Degrees by document: 0 (nothing said) to WIKI + LANGUAGE. */
export interface LocalBoost {
  degrees: Uint8Array;
  problems: readonly SearchProblem[];
}

/** Reads the facets of wikis and languages. */
export async function readLocalBoost(
  { wiki, language }: Here,
  count: number,
  facets: FacetStore,
): Promise<LocalBoost> {
  const [wikis, languages] = await Promise.all([
    facets.all("wiki"),
    facets.some("language", languagesOf(language)),
  ]);
  const degrees = new Uint8Array(count);
  const add = (documents: Iterable<number>, worth: number) => {
    // An entry may name a wiki twice, as itself and as one of its family.
    for (const document of documents) degrees[document]! |= worth;
  };
  for (const { value, documents } of wikis.values) {
    if (FACETS.wiki.meets(value, wiki)) add(documents, WIKI);
  }
  for (const { documents } of languages.values) add(documents, LANGUAGE);
  return { degrees, problems: [...wikis.problems, ...languages.problems] };
}

/** A language and what it is a kind of: de-AT, de. */
function languagesOf(tag: string): string[] {
  const parts = tag.split("-");
  return parts.map((_, i) => parts.slice(0, parts.length - i).join("-"));
}
