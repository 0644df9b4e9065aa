/**
 * Other forms of a catalog's own words, by the regular rules of English and nobody's choice. A word is taken for a verb
 * where the catalog also has it with -ing or -ed, for a noun where it has it with -s; then each regular form is asked
 * for, those that the catalog lacks, too. What is only ever written with a capital is a name and has no forms,
 * nor are words asked for that carry nothing.
 */
import type { SearchDocument } from "../../core/search/write/documents.ts";
import { stopWordsOf } from "../../scripts/build/stop-words.ts";

/** A word as the catalog has it, and another form of it. */
export interface WordForm {
  base: string;
  form: string;
}

/** All pairs, in the order of the words. Bases stand in titles, keywords or summaries. */
export function wordForms(documents: readonly SearchDocument[]): WordForm[] {
  const bases = plainWords(
    documents.flatMap(({ card }) => [card.title, ...card.keywords, card.summary]),
  );
  const all = new Set([
    ...bases,
    ...plainWords(documents.flatMap(({ texts }) => texts.description)),
  ]);
  const stopWords = new Set(stopWordsOf(["en"]));
  return [...bases]
    .filter((word) => !stopWords.has(word))
    .sort()
    .flatMap((base) =>
      [...new Set(formsOf(base, all))]
        .filter((form) => form !== base)
        .map((form) => ({ base, form })),
    );
}

/** The words that are written small at least once. */
function plainWords(texts: readonly string[]): Set<string> {
  return new Set(
    texts.flatMap(
      (text) => text.match(/(?<![\p{L}\p{N}_./-])[a-z]{3,}(?![\p{L}\p{N}_./-])/gu) ?? [],
    ),
  );
}

function formsOf(base: string, all: ReadonlySet<string>): string[] {
  if (NEVER_A_BASE.test(base)) return [];
  const either = (forms: readonly string[]) => forms.find((form) => all.has(form)) ?? forms[0]!;
  const [ing, ed, s] = [either(withIng(base)), either(withEd(base)), withS(base)];
  const isVerb = all.has(ing) || all.has(ed);
  const isNoun = base.length > 3 && all.has(s);
  return [
    ...(isVerb ? [ing, ed, s] : []),
    ...(isNoun ? [s] : []),
    ...(isVerb ? withOtherIse(base) : []),
    // Not every verb has such a noun, so only those that the catalog has.
    ...(isVerb ? withAtion(base).filter((form) => all.has(form)) : []),
  ];
}

/** Forms already, or no words that have any. */
const NEVER_A_BASE = /(?:ing|ed|ies|ss|us|is)$|(?<!s)s$/;

function withS(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return base + (/(?:s|x|z|ch|sh)$/.test(base) ? "es" : "s");
}

/** The likelier spelling first: a short word doubles its last letter. */
function withIng(base: string): string[] {
  if (base.endsWith("ie")) return [`${base.slice(0, -2)}ying`];
  if (/[^eoy]e$/.test(base)) return [`${base.slice(0, -1)}ing`];
  return doubled(base).map((stem) => `${stem}ing`);
}

function withEd(base: string): string[] {
  if (base.endsWith("e")) return [`${base}d`];
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`];
  return doubled(base).map((stem) => `${stem}ed`);
}

function doubled(base: string): string[] {
  if (!/[aeiou][bdfglmnprtkv]$/.test(base) || /[aeiou]{2}.$/.test(base)) return [base];
  const twice = base + base.slice(-1);
  return /^[^aeiou]*[aeiou].$/.test(base) ? [twice, base] : [base, twice];
}

function withAtion(base: string): string[] {
  const stem = base.replace(/e$/, "");
  return [`${stem}ation`, `${stem}ion`];
}

/** The other spelling of -ise and -ize, where it is an ending. */
function withOtherIse(base: string): string[] {
  if (base.length < 7 || /(?:c|v|pr|pt|ch|ert|om|rt)i[sz]e$/.test(base)) return [];
  return /i[sz]e$/.test(base)
    ? [base.replace(/i([sz])e$/, (_, letter) => (letter === "s" ? "ize" : "ise"))]
    : [];
}
