import { expect, test } from "vitest";
import { buildIndex } from "../../../../core/search/write/build-index.ts";
import { wordsIn } from "../../../../scripts/build/search-index.ts";
import { ask, documentWith, engineOver, LEVELS, loadFrom } from "../../../fixtures/search-index.ts";

const TITLES: readonly (readonly [title: string, language: string])[] = [
  ["Ausleihe verwalten", "de"],
  ["Karte der Museen", "de"],
  ["Modifier une carte", "fr"],
  ["Обзор страницы на карте", "ru"],
  ["Vector of HTML5 quiz", "en"],
];
const documents = TITLES.map(([title, language], i) =>
  documentWith({ id: `tool-${i}`, title, language }),
);
const engineIn = async (language: string) => {
  const words = wordsIn(TITLES.map(([, each]) => each));
  const index = buildIndex(documents, { language, levels: LEVELS, ...words });
  return engineOver([], loadFrom(index));
};

test.each([
  ["Ausleihen", "de", "tool-0"],
  ["Ausleihen", "en", "tool-0"],
  ["Ausleihen verwalten", "en", "tool-0"],
  ["Karten", "de", "tool-1"],
  ["modifie", "fr", "tool-2"],
  ["странице", "ru", "tool-3"],
  ["vectors", "en", "tool-4"],
  ["html5s", "en", "tool-4"],
  ["quizes", "en", "tool-4"],
])("%s, a form of a word, in a catalog in %s", async (query, language, id) => {
  const { results, corrected } = await (await engineIn(language)).find(ask({ query }));
  expect(results[0]?.card.id).toBe(id);
  expect(corrected).toBeUndefined();
});

test.each([
  ["Ausleixe", "de", "ausleihe"],
  ["vectorx", "en", "vector"],
  ["verwalxen", "en", "verwalten"],
])("%s, a mistake, in a catalog in %s", async (query, language, meant) => {
  const { corrected } = await (await engineIn(language)).find(ask({ query }));
  expect(corrected).toBe(meant);
});
