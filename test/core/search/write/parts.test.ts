import { describe, expect, test } from "vitest";
import { stemOf } from "../../../../scripts/build/stems.ts";
import { openEngine } from "../../../../core/search/query/engine.ts";
import { buildIndex } from "../../../../core/search/write/build-index.ts";
import { ask, documentWith, LEVELS, loadFrom } from "../../../fixtures/search-index.ts";

const documents = [
  documentWith({ id: "a", title: "Bibliotheksausleihen", language: "de" }),
  documentWith({ id: "b", title: "Bilder", summary: "Kirchenbilder suchen", language: "de" }),
  documentWith({ id: "c", title: "Woordenboek", summary: "boek", language: "nl" }),
  documentWith({ id: "d", title: "Bildbehandlingsverktyg", language: "sv" }),
  documentWith({ id: "e", title: "Billedbehandlingsværktøj", language: "da" }),
  documentWith({ id: "f", title: "Ordbokoppslag", language: "nb" }),
  documentWith({ id: "g", title: "Kuvanmuokkausohjelma", language: "fi" }),
  documentWith({ id: "h", title: "Képszerkesztő", language: "hu" }),
  documentWith({ id: "i", title: "Recategorization", language: "en" }),
  documentWith({ id: "j", title: "Loader", keywords: ["userscript"] }),
  documentWith({ id: "k", title: "Keeper", summary: "A user script." }),
];
const files = buildIndex(documents, { language: "de", levels: LEVELS, stemOf });
const idsFor = async (query: string) => {
  const opened = await openEngine(loadFrom(files), new Map());
  if ("problem" in opened) throw new Error(opened.problem.path);
  const { results, corrected } = await opened.value.find(ask({ query }));
  expect(corrected).toBeUndefined();
  return results.map(({ card }) => card.id).sort();
};

describe("parts of words that are run together", () => {
  test.each([
    ["ausleihe", ["a"]],
    ["Ausleihen", ["a"]],
    ["bibliothek", ["a"]],
    ["bild", ["b", "d"]],
    ["bilder", ["b"]],
    ["boek", ["c"]],
    ["verktyg", ["d"]],
    ["behandling", ["d", "e"]],
    ["værktøj", ["e"]],
    ["oppslag", ["f"]],
    ["ohjelma", ["g"]],
    ["szerkesztő", ["h"]],
  ])("%s", async (query, ids) => {
    expect(await idsFor(query)).toEqual(ids);
  });

  test("not in other languages", async () => {
    expect(await idsFor("gorization")).toEqual([]);
  });
});

test("two words that others write as one", async () => {
  expect(await idsFor("userscript")).toEqual(["j", "k"]);
  expect(await idsFor("user script")).toEqual(["j", "k"]);
});

test("ends of words are nothing that spellings are corrected to, and few", () => {
  const text = (kind: string) =>
    files.flatMap(({ path, json }) => (path.includes(kind) ? [json] : [])).join(" ");
  expect(text("/words/forward")).toContain("bibliotheksausleihen");
  expect(text("/words/forward")).not.toMatch(/[ "]ausleihen/);
  expect(text("/terms/").match(/leihen/g)!.length).toBeLessThan(12);
});
