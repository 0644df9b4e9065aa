/** The index: cards and their texts → the files of api/v1/search/. The same input gives the same bytes. */
import type { Synonyms } from "../../catalog.ts";
import { isAvailable, isInFullUse, useRank } from "../../entry-view.ts";
import { collator } from "../../format.ts";
import { type Card, listedRecord } from "../../api/card.ts";
import { buildInvertedIndex, type InvertedIndex } from "./inverted-index.ts";
import { facetFiles } from "./facet-files.ts";
import { firstCounts, indexFacets } from "./facet-index.ts";
import { INDEX_VERSION, MANIFEST_PATH, paths, type SearchManifest } from "../codec/files.ts";
import { keywordPhrases } from "./keyword-phrases.ts";
import { addCompoundParts, addNeighbours } from "./parts.ts";
import { pack } from "./shards.ts";
import type { SearchDocument } from "./documents.ts";
import { isInflected } from "../codec/stems.ts";
import { synonymTerms } from "./synonym-terms.ts";
import { termFiles, type WordNotes } from "./term-files.ts";
import { foldApart } from "../codec/fold.ts";
import { foldedWords, isUnspaced } from "../codec/words.ts";
import { vocabularyFiles } from "./vocabulary-files.ts";
import { wholeFiles } from "./whole-file.ts";

/** A file of the index: its path below api/v1/search/, its text in JSON. */
export interface IndexFile {
  path: string;
  json: string;
}

/** What the index is made with. */
export interface IndexContext {
  /** BCP 47: the language to sort titles in. */
  language: string;
  /** The levels vocabulary. */
  levels: readonly { id: string }[];
  /** Words of the entries' languages that carry nothing; none where it is absent. */
  stopWords?: readonly string[];
  /** Words that stand for one another; none where it is absent. */
  synonyms?: readonly Synonyms[];
  /** The stem of a folded word in a language; words have no forms where it is absent. */
  stemOf?: (word: string, language: string) => string;
}

/** Cards in the manifest: a first list. */
const FIRST_LIST = 10;
/** Cards in a file. */
const CARDS_PER_FILE = 10;
/** Hidden texts in a file: more, as the results of a page that need one lie apart. */
const TEXTS_PER_FILE = 30;

/** Makes all files, the manifest first. */
export function buildIndex(
  documents: readonly SearchDocument[],
  context: IndexContext,
): IndexFile[] {
  const ordered = inDefaultOrder(documents, context.language);
  const cards = ordered.map(({ card }) => card);
  const records = cards.map(listedRecord);
  const available = cards.filter(isAvailable).length;
  const facets = indexFacets(cards, context.levels);
  const joined = new Set<string>();
  const index = buildInvertedIndex(ordered, joined);
  const stopWords = new Set((context.stopWords ?? []).flatMap(stopTermsOf));
  const stemWith = context.stemOf ?? ((word: string) => word);
  const stemIn = (word: string, language: string) =>
    isInflected(word) ? stemWith(word, language) || word : word;
  addNeighbours(index, ordered);
  const languageOf = languageReader(index, cards, context.language);
  for (const end of addCompoundParts(index, { languageOf, stemIn })) joined.add(end);
  const { stemOf, isEnglish } = stemming(index, cards, languageOf, context.stemOf);
  const synonyms = synonymTerms(index, context.synonyms ?? [], {
    stemOf,
    stemIn,
    stopWords,
  });
  const phrases = keywordPhrases(ordered, stopWords, stemOf);
  const terms = termFiles(index, cards.length, {
    stopWords,
    phrases,
    stemOf,
    isEnglish,
    synonyms,
  });
  const { forward, backward } = vocabularyFiles(index, joined);
  const perFacet = [...facets].map(([key, values]) => ({
    key,
    ...facetFiles(values, labelsOf(key, cards)),
  }));
  const files = [
    ...pack(records, () => 1, CARDS_PER_FILE).map((file, i) => asFile(paths.cards("", i), file)),
    ...terms.files.map((file, i) => asFile(paths.terms("", i), file)),
    ...forward.files.map((file, i) => asFile(paths.forward("", i), file)),
    ...backward.files.map((file, i) => asFile(paths.backward("", i), file)),
    ...perFacet.flatMap(({ key, files }) =>
      files.map((file, i) => asFile(paths.facets("", key, i), file)),
    ),
  ];
  const texts = pack(
    ordered.map(({ hidden }) => hidden),
    () => 1,
    TEXTS_PER_FILE,
  ).map((file, i) => asFile(paths.texts("", i), file));
  const all = [...files, ...texts];
  const stamp = fingerprint(all);
  const below = (each: IndexFile) => ({ path: each.path.slice(1), json: each.json });
  const whole = wholeFiles(files.map(below), texts.map(below), {
    stamp,
    texts: fingerprint(texts),
  });
  const manifest: SearchManifest = {
    version: INDEX_VERSION,
    stamp,
    ...(whole.length > 0 && { whole: true }),
    count: cards.length,
    preferred: cards.filter(isInFullUse).length,
    available,
    first: records.slice(0, FIRST_LIST),
    cardsPerFile: CARDS_PER_FILE,
    textsPerFile: TEXTS_PER_FILE,
    terms: terms.directory,
    vocabulary: { forward: forward.directory, backward: backward.directory },
    facets: Object.fromEntries(perFacet.map(({ key, directory }) => [key, directory])),
    counts: firstCounts(facets, available),
  };
  return [
    asFile(MANIFEST_PATH, manifest),
    ...all.map(({ path, json }) => ({ path: stamp + path, json })),
    ...whole,
  ];
}

/** Its words as they are searched for; parts of one in a script without spaces carry something elsewhere. */
function stopTermsOf(stopWord: string): string[] {
  const words = foldedWords(stopWord);
  if (words.length > 1 && isUnspaced(stopWord)) return [];
  return [...words, ...(words.length === 1 ? [foldApart(stopWord)] : [])];
}

type LanguageOf = (term: string) => string;

/** A term has the catalog's language where a document in it holds the term, else that of the first that does. */
function languageReader(index: InvertedIndex, cards: readonly Card[], own: string): LanguageOf {
  return (term) => {
    let first = Infinity;
    for (const documents of index.get(term)!.values()) {
      if (documents.some((document) => cards[document]!.language === own)) return own;
      first = Math.min(first, documents[0]!);
    }
    return cards[first]!.language;
  };
}

/** Each stem is made once. */
function stemming(
  index: InvertedIndex,
  cards: readonly Card[],
  languageOf: LanguageOf,
  stemOf: IndexContext["stemOf"],
): Pick<WordNotes, "stemOf" | "isEnglish"> {
  if (!stemOf) return { stemOf: (term) => term, isEnglish: false };
  const known = new Map<string, string>();
  return {
    stemOf(term) {
      const stem = known.get(term);
      if (stem !== undefined) return stem;
      const isTerm = index.has(term) && isInflected(term);
      const made = (isTerm && stemOf(term, languageOf(term))) || term;
      known.set(term, made);
      return made;
    },
    isEnglish: cards.some(({ language }) => /^en\b/i.test(language)),
  };
}

/** Those in full use, deprecated ones, planned and retired ones; among each other by their places, else by title. */
function inDefaultOrder(documents: readonly SearchDocument[], language: string): SearchDocument[] {
  const { compare } = collator(language);
  return [...documents].sort(
    (a, b) =>
      useRank(a.card) - useRank(b.card) ||
      (a.place ?? 0) - (b.place ?? 0) ||
      compare(a.card.title, b.card.title) ||
      (a.card.id < b.card.id ? -1 : 1),
  );
}

/** Facets whose values no vocabulary gives a title, and where cards say it. */
const LABELS: ReadonlyMap<string, (card: Card) => (readonly [value: string, label: string])[]> =
  new Map([
    ["maintainer", ({ maintainers }) => maintainers.map(({ id, name }) => [id, name])],
    ["platform", ({ names = {} }) => Object.entries(names)],
    ["tools", ({ id, title }) => [[id, title]]],
  ]);

function labelsOf(key: string, cards: readonly Card[]): Map<string, string> | undefined {
  const label = LABELS.get(key);
  return label && new Map(cards.flatMap(label));
}

function asFile(path: string, content: unknown): IndexFile {
  return { path, json: JSON.stringify(content) };
}

/** Two FNV-1a hashes over everything, in base 36. */
function fingerprint(files: readonly IndexFile[]): string {
  let a = 0x811c9dc5;
  let b = 0x1000193;
  for (const { path, json } of files) {
    for (const text of [path, json]) {
      for (let i = 0; i < text.length; i++) {
        a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
        b = Math.imul(b ^ text.charCodeAt(i), 0x85ebca6b);
      }
    }
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}
