/** A word that readers see stands in few files, so that a catalog can call its people otherwise. */
import { expect, test } from "vitest";
import { files, read } from "./sources.ts";

/** Texts in quotes; those with a space are prose, the others are names and paths. */
const TEXTS = /"((?:[^"\\\n]|\\.)*)"/g;
const WORD = /\b[Mm]aintainers?\b(?!\/)/;
/** English alone: other languages have their own word, and qqq tells translators about it. */
const SHOWN =
  /^(core|schema|site|widget|scripts)\/(?!.*generated\/)(?!i18n\/(?:ui|site)\/(?!en\.json)).*\.(ts|astro|json)$/;

function wordsOf(path: string): string[] {
  const text = read(path).replaceAll(/\/\*\*?[^]*?\*\/|(?:^|\s)\/\/.*$/gm, "");
  return [...text.matchAll(TEXTS)].map(([, words]) => words!).filter((words) => /\s/.test(words));
}

test("the word for maintainers stands in three files", () => {
  const holders = files
    .filter((path) => SHOWN.test(path) && wordsOf(path).some((words) => WORD.test(words)))
    .sort();
  expect(holders).toEqual([
    "core/i18n/site/en.json",
    "core/i18n/ui/en.json",
    "schema/tool.schema.json",
  ]);
});
