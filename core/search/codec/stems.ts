/**
 * Stems: what the forms of a word share ("categorize", "categorizing" → categor). The index keeps the stem of each term
 * as how much of the term it begins with, and what follows there instead.
 */
import { digit, digitAt } from "./postings.ts";

/** Numbers, versions and very short words have no forms. */
const INFLECTED = /^\p{L}[\p{L}\p{M}]{2,}$/u;

/** Whether a folded word may have other forms. */
export function isInflected(word: string): boolean {
  return INFLECTED.test(word);
}

/** The stem of a term as text; empty where it is the term. */
export function encodeStem(term: string, stem: string): string {
  if (stem === term) return "";
  let shared = 0;
  while (shared < stem.length && stem[shared] === term[shared]) shared++;
  return digit(shared) + stem.slice(shared);
}

/** The text → the stem of its term. */
export function decodeStem(term: string, text: string): string {
  return text === "" ? term : term.slice(0, digitAt(text, 0)) + text.slice(1);
}

/** Whether the text gives a term this stem: the same as to decode it, but most are told by their length. */
export function hasStem(term: string, text: string, stem: string): boolean {
  if (text === "") return term === stem;
  const shared = digitAt(text, 0);
  return shared + text.length - 1 === stem.length && decodeStem(term, text) === stem;
}

/** What all forms with a stem begin with: endings change its last letter ("cite", "citing"; "ray", "rays" → rai). */
export function stemStart(stem: string): string {
  return stem.length > 3 || stem.endsWith("i") ? stem.slice(0, -1) : stem;
}
