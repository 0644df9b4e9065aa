/** Terms: a word of a query → the terms of the index that it stands for, exactly or as a prefix of them. */
import { range } from "../../range.ts";
import { ANY_ENDING } from "../codec/prefixes.ts";
import { isTermFile, paths, type SearchManifest, type TermFile } from "../codec/files.ts";
import { HASH_LENGTH, phraseOf } from "../codec/phrases.ts";
import { decodeNumbers } from "../codec/postings.ts";
import { endOf, firstFrom, shardOf } from "./shards.ts";
import { type SearchProblem, sortReads, type Store } from "./store.ts";
import { decodeSynonyms, synonymStarts } from "../codec/synonyms.ts";
import { isInflected, stemStart } from "../codec/stems.ts";
import { inOtherNumber, likelyStem, shortened, stemOf, withStem } from "./word-forms.ts";
import {
  beginningLike,
  decode,
  longerThan,
  mergedFrom,
  type OpenFile,
  openFile,
  type Variant,
  exactly,
} from "./variants.ts";

export interface Lookup {
  variants: Variant[];
  /** Whether the word carries nothing in a language of the entries. */
  isStopWord: boolean;
  /** What stands for phrases, of which the word is one: in effect where the query has all of their stems. */
  phrases: { stems: readonly string[]; variant: Variant }[];
  /** What it shares with its other forms; the word itself where it has none. */
  stem: string;
  problems: SearchProblem[];
  /** The files that this took. */
  files: string[];
}

/** Documents with a keyword of the same words, and of the same words in any form. */
export interface Phrased {
  exact: Uint32Array;
  stemmed: Uint32Array;
}

export const NO_PHRASE: Phrased = { exact: new Uint32Array(), stemmed: new Uint32Array() };

export interface Terms {
  /** The exact term, other forms of the word and, where wanted, all terms that begin with it. */
  find(word: string, prefixes: boolean): Promise<Lookup>;
  /** The exact term alone: one file is read. */
  holding(word: string): Promise<Pick<Lookup, "variants" | "problems" | "isStopWord">>;
  /** The documents that have two words or more as a whole keyword, by the words and their stems. */
  phrased(words: readonly { word: string; stem: string }[]): Promise<Phrased>;
  /** The file that a term would be in. */
  fileOf(word: string): string;
}

/** Makes the look-up over a store. */
export function createTerms(manifest: SearchManifest, store: Store): Terms {
  const directory = manifest.terms.split(" ");
  const opened = new WeakMap<TermFile, OpenFile>();
  const open = (file: TermFile) => {
    const known = opened.get(file) ?? openFile(file);
    opened.set(file, known);
    return known;
  };
  const pathOf = (number: number) => paths.terms(manifest.stamp, number);
  const readFrom = async (first: number, last: number) => {
    const files = range(first, last + 1).map(pathOf);
    const reads = await Promise.all(files.map((path) => store.read(path, isTermFile)));
    const { values, problems } = sortReads(reads);
    return { opened: values.map(open), problems, files };
  };
  /** Forms of a word begin alike, so they lie in the files that are open; one more is read where they begin in another. */
  const formsOf = async (word: string, near: readonly OpenFile[], first: number) => {
    const isHeld = near.some((file) => exactly(file, word).length > 0);
    const known = stemOf(word, near);
    // Almost nothing is left of some words: what else comes to that is another word, but for the plural ("eye", "eyes").
    if (!isInflected(known ?? word)) {
      const variants = isHeld || word.length > 2 ? inOtherNumber(near, word) : [];
      const { variants: meant, phrases } = synonymsOf(near, word);
      return { ...NO_FORMS, variants: [...variants, ...meant], phrases };
    }
    const start = known === undefined ? shortened(word) : stemStart(known);
    const hasStems = near.some(({ stems }) => stems);
    const number = hasStems ? shardOf(start, directory) : first;
    const isNear = number === first;
    const { opened: own, ...read } = isNear ? NOTHING_READ : await readFrom(number, number);
    const files = [...new Set([...near, ...own])];
    const formsWith = (stem: string) => files.flatMap((file) => withStem(file, stem, word));
    let stem = known ?? word;
    let forms = known === undefined ? [] : formsWith(known);
    if (!isHeld && forms.length === 0) {
      const likely = hasStems ? likelyStem(files, word) : undefined;
      forms = likely === undefined ? inOtherNumber(files, word) : formsWith(likely);
      stem = likely ?? stem;
    }
    const { variants, phrases } = synonymsOf(files, stem);
    return { ...read, opened: files, stem, variants: [...forms, ...variants], phrases };
  };
  return {
    async find(word, prefixes) {
      const [first, last] = [shardOf(word, directory), shardOf(word + ANY_ENDING, directory)];
      const { opened, ...read } = await readFrom(first, prefixes ? last : first);
      const exact = opened.flatMap((file) => exactly(file, word));
      const isStopWord = opened.some((file) => file.stopWords.has(word));
      const forms = isStopWord ? NO_FORMS : await formsOf(word, opened, first);
      const whole = {
        isStopWord,
        stem: forms.stem ?? word,
        variants: [...exact, ...forms.variants],
        phrases: forms.phrases,
        problems: [...read.problems, ...forms.problems],
        files: [...read.files, ...forms.files],
      };
      if (!prefixes) return whole;
      const alike = beginningLike(forms.opened ?? opened, word, forms.variants);
      const merged = opened.flatMap((file) => mergedFrom(file, word));
      if (merged.length > 0)
        return { ...whole, variants: [...whole.variants, ...merged, ...alike] };
      const further = await readFrom(last + 1, shardOf(endOf(word), directory));
      const isForm = new Set(forms.variants.map(({ term }) => term));
      const longer = [...opened, ...further.opened]
        .flatMap((file) => longerThan(file, word))
        .filter(({ term }) => !isForm.has(term));
      return {
        ...whole,
        variants: [...whole.variants, ...longer, ...alike],
        problems: [...whole.problems, ...further.problems],
        files: [...whole.files, ...further.files],
      };
    },
    async holding(word) {
      const number = shardOf(word, directory);
      const { opened, problems } = await readFrom(number, number);
      const isStopWord = opened.some((file) => file.stopWords.has(word));
      return { variants: opened.flatMap((file) => exactly(file, word)), isStopWord, problems };
    },
    async phrased(words) {
      if (words.length < 2) return NO_PHRASE;
      const { exact, stemmed, first } = phraseOf(
        words.map(({ word }) => word),
        words.map(({ stem }) => stem),
      );
      const number = shardOf(words[first]!.word, directory);
      const { opened: files } = await readFrom(number, number);
      const documentsOf = (hash: string) => {
        const phrase = files[0]?.phrases.find((each) => each.startsWith(hash));
        return decodeNumbers(phrase ?? "", HASH_LENGTH);
      };
      return { exact: documentsOf(exact), stemmed: documentsOf(stemmed) };
    },
    fileOf: (word) => pathOf(shardOf(word, directory)),
  };
}

const NOTHING_READ: { opened: OpenFile[]; problems: SearchProblem[]; files: string[] } = {
  opened: [],
  problems: [],
  files: [],
};

const NO_FORMS: Omit<Lookup, "isStopWord" | "stem"> & { stem?: string; opened?: OpenFile[] } = {
  variants: [],
  phrases: [],
  problems: [],
  files: [],
};

/** What stands for a word is worth less than its forms. */
const SYNONYM_WORTH = 0.35;

/** The documents of what stands for a stem, and for phrases with it. */
function synonymsOf(
  files: readonly OpenFile[],
  stem: string,
): Pick<Lookup, "variants" | "phrases"> {
  const [word, phrase] = synonymStarts(stem).map((start) =>
    files.flatMap((file) => synonymsFrom(file, start)),
  );
  return { variants: word!.map(({ variant }) => variant), phrases: phrase! };
}

function synonymsFrom(file: OpenFile, start: string): Lookup["phrases"] {
  const found: Lookup["phrases"] = [];
  for (let i = firstFrom(file.terms, start); file.terms[i]?.startsWith(start); i++) {
    const { stems, words } = decodeSynonyms(file.terms[i]!);
    found.push({ stems, variant: { ...decode(file, i, "synonym", SYNONYM_WORTH), words } });
  }
  return found;
}
