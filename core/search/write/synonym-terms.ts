/** Terms of synonyms: for each word of a group the documents that hold the others, below those that hold the word. */
import type { Synonyms } from "../../catalog.ts";
import { encodeSynonyms } from "../codec/synonyms.ts";
import { CLOSE, NOWHERE, placeCode, placeOf } from "../codec/weights.ts";
import { cutTerm, foldedWords } from "../codec/words.ts";
import { addOnce, type Groups, type InvertedIndex } from "./inverted-index.ts";

/** Document → how much its fields say. */
type Worths = Map<number, number>;

/** What words come to: the stem of a term of the index, and that of a word in a language. */
export interface Stemming {
  stemOf: (term: string) => string;
  stemIn: (word: string, language: string) => string;
  stopWords: ReadonlySet<string>;
}

/** Groups of synonyms → terms with their documents. Stop words in phrases count for nothing. */
export function synonymTerms(
  index: InvertedIndex,
  synonyms: readonly Synonyms[],
  { stemOf, stemIn, stopWords }: Stemming,
): [term: string, groups: Groups][] {
  if (synonyms.length === 0) return [];
  const families = familiesOf(index, stemOf);
  const found = new Map<string, Standing>();
  for (const { language, words } of synonyms) {
    const meanings = words.map((phrase): Meaning => {
      const all = foldedWords(phrase).map(cutTerm);
      const carrying = all.filter((word) => !stopWords.has(word));
      const stems = (carrying.length > 0 ? carrying : all).map((word) => stemIn(word, language));
      const held = stems.map((stem) => families.get(stem) ?? []);
      return { stems, terms: held.flat(), worths: intersect(held.map((f) => worthsIn(index, f))) };
    });
    for (const own of meanings) {
      for (const other of meanings) {
        if (other.worths.size > 0 && keyOf(own) !== keyOf(other)) addTo(found, own, other);
      }
    }
  }
  return [...found.values()].map(({ stems, words, worths }) => [
    encodeSynonyms(stems, [...words].sort()),
    groupsOf(worths),
  ]);
}

/** A word or phrase: its stems, the terms with one of them, and the documents that hold all. */
interface Meaning {
  stems: readonly string[];
  terms: readonly string[];
  worths: Worths;
}

/** What stands for stems. */
interface Standing {
  stems: readonly string[];
  words: Set<string>;
  worths: Worths;
}

function keyOf({ stems }: Meaning): string {
  return [...stems].sort().join(" ");
}

function addTo(found: Map<string, Standing>, own: Meaning, other: Meaning): void {
  const { stems } = own;
  const known: Standing = found.get(keyOf(own)) ?? { stems, words: new Set(), worths: new Map() };
  for (const term of other.terms) if (!own.terms.includes(term)) known.words.add(term);
  for (const [document, worth] of other.worths) {
    known.worths.set(document, Math.max(worth, known.worths.get(document) ?? 0));
  }
  found.set(keyOf(own), known);
}

/** Stem → its terms. */
function familiesOf(index: InvertedIndex, stemOf: Stemming["stemOf"]): Map<string, string[]> {
  const families = new Map<string, string[]>();
  for (const term of index.keys()) addOnce(families, stemOf(term), term);
  return families;
}

const IN_TITLE = 5;

function worthsIn(index: InvertedIndex, terms: readonly string[]): Worths {
  const worths: Worths = new Map();
  for (const term of terms) {
    for (const [code, documents] of index.get(term)!) {
      const { position, rest } = placeOf(code);
      const worth = position === NOWHERE ? rest : IN_TITLE;
      for (const document of documents) {
        worths.set(document, Math.max(worth, worths.get(document) ?? 0));
      }
    }
  }
  return worths;
}

/** In longer texts words stand far apart. */
const TOGETHER = 3;

/** The documents that hold all; a phrase says as much as the least of its words. */
function intersect([first = new Map<number, number>(), ...others]: readonly Worths[]): Worths {
  const common: Worths = new Map();
  for (const [document, worth] of first) {
    const least = Math.min(worth, ...others.map((each) => each.get(document) ?? 0));
    if (others.length === 0 || least >= TOGETHER) common.set(document, least);
  }
  return common;
}

function groupsOf(worths: Worths): Groups {
  const groups: Groups = new Map();
  for (const [document, rest] of [...worths].sort(([a], [b]) => a - b)) {
    addOnce(groups, placeCode({ position: NOWHERE, length: 0, rest, close: CLOSE }), document);
  }
  return groups;
}
