/** The engine: what is asked for → cards and counts, reading only the files of the index that it takes. */
import type { ListedCard } from "../../api/card.ts";
import type { FacetName } from "../../facets.ts";
import type { SkillRungs } from "../../matching.ts";
import { matchCard } from "../../card-match.ts";
import type { Purpose } from "../../needs.ts";
import { createCards } from "./cards.ts";
import { runsTogether } from "../codec/compounds.ts";
import { countIn, type DocumentSet, intersectSets, rangeSet, unionSet } from "./document-set.ts";
import { facetKey } from "../codec/facet-key.ts";
import { createFacetStore, type FacetAnswer, type FacetValue } from "./facet-store.ts";
import { applyFilters } from "./filters.ts";
import { openIndex, type SearchIndex } from "./open-index.ts";
import type { HiddenText, SearchManifest } from "../codec/files.ts";
import { alsoInside, type WordTerms } from "./marked-terms.ts";
import { matchDocuments, summarize } from "./match-documents.ts";
import { preferExactTitle } from "./exact-title.ts";
import { createHiddenTexts } from "./hidden-texts.ts";
import { readLocalBoost } from "./local-boost.ts";
import { nearestTitles } from "./nearest-titles.ts";
import { answerQuery, isBlank, NOTHING_FOUND, queryWords } from "./query.ts";
import { isQuoted, unquoted } from "./quoted.ts";
import { createRanker } from "./rank.ts";
import type { CountedValues, SearchAnswer, SearchRequest } from "./request.ts";
import { keepStates, pageOf, select } from "./selection.ts";
import { createSpelling } from "./spelling-candidates.ts";
import type { Load, Read } from "./store.ts";
import { createTerms } from "./terms.ts";

export interface SearchEngine {
  manifest: SearchManifest;
  /** Finds a page of results. */
  find(request: SearchRequest): Promise<SearchAnswer>;
  /** What the entry of a card that was found says beyond it; undefined where that can't be read. */
  hiddenText(card: ListedCard): Promise<HiddenText | undefined>;
  /** Counts the values of a facet under a request; the facet's own filter plays no part. */
  count(facet: FacetName | "purpose", request: SearchRequest): Promise<CountedValues>;
  /** Counts the values of a large facet that what was typed may be meant for. */
  suggest(facet: FacetName, typed: string, request: SearchRequest): Promise<CountedValues>;
}

/** Opens an index, and makes its engine. */
export async function openEngine(load: Load, rungs: SkillRungs): Promise<Read<SearchEngine>> {
  const read = await openIndex(load);
  return "problem" in read ? read : { value: createEngine(read.value, rungs) };
}

const PAGE = 10;

/** The documents of the values that are there, as they were named; undefined where none is. */
function inOrder(named: readonly string[], values: readonly FacetValue[]): number[] | undefined {
  const documents = named.flatMap((name) => [
    ...(values.find(({ value }) => value === name)?.documents ?? []),
  ]);
  return documents.length > 0 ? documents : undefined;
}

/**
 * Files of cards that a page takes at most: with the manifest and what the words took, two more than it has results,
 * twelve for ten. Each file is a request; a query of many words or in doubtful spelling has a shorter page.
 */
function cardFiles(limit: number, taken = 0): number {
  return Math.max(Math.ceil(limit / 3), limit + 1 - taken);
}

/** Makes the engine of an index. `rungs`: skill id → rung, from 1. */
export function createEngine({ manifest, store }: SearchIndex, rungs: SkillRungs): SearchEngine {
  const { count, preferred, available } = manifest;
  const everything = rangeSet(count, 0, count);
  const byDefault = rangeSet(count, 0, available);
  const facets = createFacetStore(manifest, store);
  const readCards = createCards(manifest, store);
  const readHidden = createHiddenTexts(manifest, store);
  const documentOf = new WeakMap<ListedCard, number>();
  const context = {
    terms: createTerms(manifest, store),
    spelling: createSpelling(manifest, store),
    ranker: createRanker(count, preferred),
  };

  const lookUp = async (query: string) => {
    if (isBlank(query)) return undefined;
    const words = queryWords(query);
    return words.length > 0 ? answerQuery(words, context, isQuoted(query)) : NOTHING_FOUND;
  };

  /** Most tools are no platforms; that they don't say what building on them takes is no news. */
  const concerned = async (purpose: Purpose) => {
    if (purpose !== "host") return undefined;
    const { values, problems } = await facets.some(facetKey("purpose", purpose), [purpose]);
    const set: DocumentSet = unionSet(
      count,
      values.map(({ documents }) => documents),
    );
    return { set: set.fill(1, available), problems };
  };

  /** Which documents, without their cards. `except`: a facet whose filter plays no part. */
  const narrow = async (request: SearchRequest, except?: FacetName | "purpose") => {
    const { query, purpose, knows, match: states = [] } = request;
    const asksForAll = knows !== undefined && states.includes("not-available");
    const named = isBlank(query) ? request.filters.tools : undefined;
    const [found, filtered, needs, among, local, listed] = await Promise.all([
      lookUp(query),
      applyFilters(request.filters, purpose, asksForAll, { byDefault, facets }),
      knows && facets.all(facetKey("needs", purpose)),
      except === "purpose" ? undefined : concerned(purpose),
      request.here && readLocalBoost(request.here, count, facets),
      named && facets.some("tools", named),
    ]);
    const passingBut = (...left: string[]) => {
      const sets = [...filtered.passing].filter(([facet]) => !left.includes(facet));
      const each = [...sets.map(([, set]) => set), ...(among ? [among.set] : [])];
      return each.length > 0 ? intersectSets(each) : everything;
    };
    let passing = passingBut(except ?? "");
    let selection = select(found?.ranked, passing);
    // Who asks for a retired tool by its name would rather see that it is than nothing.
    if (found && filtered.isDefault && selection.documents.length === 0) {
      passing = passingBut(except ?? "", "lifecycle");
      selection = select(found.ranked, passing);
    }
    const matches = knows && needs && matchDocuments(needs.values, manifest, knows, rungs);
    return {
      found,
      filtered,
      matches,
      passing,
      selection,
      wanted: keepStates(selection, matches, states),
      boost: local?.degrees,
      listed: named && listed && inOrder(named, listed.values),
      problems: [found, filtered, needs, among, local].flatMap((each) => each?.problems ?? []),
    };
  };

  const countUnder = async (
    facet: FacetName | "purpose",
    request: SearchRequest,
    reading: Promise<FacetAnswer>,
  ): Promise<CountedValues> => {
    const [{ wanted, problems }, read] = await Promise.all([narrow(request, facet), reading]);
    const base = unionSet(count, [wanted.documents]);
    const values = read.values.map(({ documents, ...value }) => ({
      ...value,
      count: countIn(base, documents),
    }));
    return {
      values: values.filter((value) => value.count > 0),
      problems: [...problems, ...read.problems],
    };
  };

  return {
    manifest,
    async find(request) {
      const { query, purpose, knows, offset = 0, limit = PAGE } = request;
      const { found, filtered, matches, passing, selection, wanted, boost, listed, problems } =
        await narrow(request);
      const page = pageOf(wanted, { matches, boost, listed }, offset, limit);
      const { cards, problems: more } = await readCards(page, cardFiles(limit, found?.files));
      const read = cards.flatMap((card, i) => {
        const group = `${matches?.rank(page[i]!)} ${boost?.[page[i]!]}`;
        if (!card) return [];
        documentOf.set(card, page[i]!);
        return [{ card, document: page[i]!, title: card.title, group }];
      });
      const isOutside = (document: number) => document >= available && passing[document] === 0;
      const isLost = limit > 0 && found?.ranked.documents.length === 0;
      const nearest = isLost ? await nearestTitles(unquoted(query), passing, facets) : [];
      return {
        results: preferExactTitle(read, unquoted(query)).map(({ card, document }) => ({
          card,
          ...(found && { terms: termsIn(card, found.termsIn(document)) }),
          ...(knows && { match: matchCard(card, purpose, knows, rungs) }),
        })),
        reach: offset + cards.length,
        total: wanted.documents.length,
        ...(matches && knows
          ? summarize(selection.documents, matches, knows, rungs)
          : { ready: 0, conditional: 0, next: [] }),
        unavailable: found ? found.ranked.documents.filter(isOutside).length : 0,
        ...(found?.corrected !== undefined && { corrected: found.corrected }),
        ...(nearest.length > 0 && { nearest }),
        ignored: filtered.ignored,
        problems: [...problems, ...more],
      };
    },
    async hiddenText(card) {
      const document = documentOf.get(card);
      return document === undefined ? undefined : readHidden(document);
    },
    count: (facet, request) =>
      countUnder(facet, request, facets.all(facetKey(facet, request.purpose))),
    suggest: (facet, typed, request) =>
      countUnder(facet, request, facets.suggest(facetKey(facet, request.purpose), typed)),
  };
}

function termsIn({ language }: ListedCard, words: readonly WordTerms[]): readonly WordTerms[] {
  return runsTogether(language) ? alsoInside(words) : words;
}
