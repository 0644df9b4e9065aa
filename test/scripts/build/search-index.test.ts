import { expect, test } from "vitest";
import { buildIndex } from "../../../core/search/write/build-index.ts";
import { foldedWords } from "../../../core/search/codec/words.ts";
import { LANGUAGES } from "../../../scripts/build/language-modules.ts";
import { searchFiles, wordsIn } from "../../../scripts/build/search-index.ts";
import { stemOf } from "../../../scripts/build/stems.ts";
import { stopWordsOf } from "../../../scripts/build/stop-words.ts";
import { fixtureCatalog } from "../../fixtures/catalog-parts.ts";
import { realWords } from "../../fixtures/real-words.ts";
import { ask, documentWith, engineOver, LEVELS, loadFrom } from "../../fixtures/search-index.ts";

test("the index lies where its manifest says", () => {
  const catalog = fixtureCatalog();
  const files = searchFiles(catalog);
  const manifest = files.get("api/v1/search/manifest.json")!;
  const { stamp, count } = JSON.parse(manifest) as { stamp: string; count: number };
  expect(count).toBe(catalog.entries.length);
  const folders = [...files.keys()].map((path) => path.split("/")[3]);
  expect([...new Set(folders)].sort()).toEqual(["manifest.json", stamp].sort());
});

test.each([...Object.keys(LANGUAGES), "fa", "he", "th", "pl", "cs", "ko", "ja", "zh"])(
  "a catalog in %s: each of its words finds something",
  async (language) => {
    const words = realWords(language).slice(0, 250);
    const documents = words.map((word, i) =>
      documentWith({ id: `tool-${i}`, title: `${word} ${i}`, language }),
    );
    const text = documentWith({
      id: "stop-words",
      title: "?",
      summary: stopWordsOf([language]).join(" "),
      language,
    });
    const context = { language, levels: LEVELS, ...wordsIn([language]) };
    const engine = await engineOver([], loadFrom(buildIndex([...documents, text], context)));
    for (const i of words.keys()) {
      const { results, problems, corrected } = await engine.find(ask({ query: words[i]! }));
      expect(problems).toEqual([]);
      expect(corrected).toBeUndefined();
      expect(results.map(({ card }) => card.id)).not.toEqual([]);
    }
    const whole = await engine.find(ask({ query: `${words[7]} 7` }));
    expect(whole.results[0]?.card.id).toBe("tool-7");
  },
);

test.each(Object.keys(LANGUAGES))(
  "a catalog in %s: forms that it lacks find something, and none is corrected",
  async (language) => {
    const words = [...new Set(realWords(language).flatMap(foldedWords))];
    const documents = words.map((title, i) => documentWith({ id: `tool-${i}`, title, language }));
    const context = { language, levels: LEVELS, ...wordsIn([language]) };
    const engine = await engineOver([], loadFrom(buildIndex(documents, context)));
    for (const query of formsOf(words, language)) {
      const { results, corrected } = await engine.find(ask({ query }));
      expect([query, corrected, results.length > 0]).toEqual([query, undefined, true]);
    }
  },
);

/** What other words' endings make of each long one, as far as the stemmer says that it is a form of it. */
function formsOf(words: readonly string[], language: string): string[] {
  const inflected = words
    .map((word) => ({ word, stem: stemOf(word, language) }))
    .filter(({ word, stem }) => word !== stem && stem.length > 4 && word.startsWith(stem));
  const endings = new Set(inflected.map(({ word, stem }) => word.slice(stem.length)));
  const forms = inflected.flatMap(({ stem }) =>
    [...endings]
      .filter((ending) => ending.length < 4 && stemOf(stem + ending, language) === stem)
      .map((ending) => stem + ending),
  );
  return [...new Set(forms)].filter((form) => !words.includes(form)).slice(0, 250);
}
