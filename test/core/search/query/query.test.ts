import { describe, expect, test } from "vitest";
import { buildIndex } from "../../../../core/search/write/build-index.ts";
import { stemOf } from "../../../../scripts/build/stems.ts";
import { isBlank, NOTHING_FOUND, queryWords } from "../../../../core/search/query/query.ts";
import { engineOver, filesOf, loadFrom, documentWith } from "../../../fixtures/search-index.ts";

test.each([
  ["", true],
  [" \t\n", true],
  ["\u200f\u202e\u0000\ud800", true],
  ["!", false],
  ["a", false],
])("%j is blank: %s", (query, blank) => {
  expect(isBlank(query)).toBe(blank);
});

test.each([
  ["Open  open OPEN book", ["open", "book"]],
  ["a b c d e f g h i j", ["a", "b", "c", "d", "e", "f", "g", "h"]],
  ["x".repeat(10_000), ["x".repeat(40)]],
])("%.20s…", (query, words) => {
  expect(queryWords(query)).toEqual(words);
});

test("nothing found: no document, and no word of one", () => {
  expect([...NOTHING_FOUND.ranked.documents]).toEqual([]);
  expect(NOTHING_FOUND.termsIn(0)).toEqual([]);
});

const documents = [
  documentWith({ id: "quarry", title: "Quarry", summary: "Run SQL queries in the browser" }),
  documentWith({ id: "hunt", title: "Citation Hunt", summary: "Add missing citations" }),
  documentWith({ id: "open", title: "OpenRefinery", summary: "Clean messy data" }),
  documentWith({ id: "form", title: "Form", summary: "Of the browser" }),
  documentWith({ id: "of", title: "Offline", summary: "Read data" }),
];
const ask = async (query: string) => {
  const engine = await engineOver(documents);
  const answer = await engine.find({ query, purpose: "use", filters: {} });
  return { ...answer, ids: answer.results.map(({ card }) => card.id) };
};

describe("finds", () => {
  test.each([
    ["quarry", ["quarry"], undefined],
    ["qua", ["quarry"], undefined],
    ["quary", ["quarry"], "quarry"],
    ["hunt citation", ["hunt"], undefined],
    ["missing citation", ["hunt"], undefined],
    ["citatoin hutn", ["hunt"], "citation hunt"],
    ["refinery", ["open"], undefined],
    ["messy dtaa", ["open"], "messy data"],
    ["from browser", ["form"], "form browser"],
    ["browser of", ["form"], undefined],
    ["quarry nonsense", ["quarry"], undefined],
    ["quary nonsense", ["quarry"], "quarry nonsense"],
    ["nonsense", [], undefined],
    ["!!!", [], undefined],
  ])("%s", async (query, ids, corrected) => {
    const answer = await ask(query);
    expect(answer.ids).toEqual(ids);
    expect(answer.corrected).toBe(corrected);
    expect(answer.total).toBe(ids.length);
  });
});

test("a rare word that is there is no mistake", async () => {
  const engine = await engineOver([...documents, documentWith({ id: "rare", summary: "A quary" })]);
  const { results, corrected } = await engine.find({ query: "quary", purpose: "use", filters: {} });
  expect(results.map(({ card }) => card.id)).toEqual(["rare"]);
  expect(corrected).toBeUndefined();
});

describe("a sentence", () => {
  const crowd = Array.from({ length: 4 }, (_, i) =>
    documentWith({ id: `all-${i}`, summary: "Wash, dry and fold a picture of a bridge" }),
  );
  const files = buildIndex(
    [
      ...crowd,
      ...Array.from({ length: 20 }, (_, i) => documentWith({ id: `${i}`, summary: "Fold" })),
      documentWith({ id: "most", title: "Picture bridge" }),
      documentWith({ id: "bridge", title: "Bridge", summary: "Cards for four players" }),
      documentWith({ id: "other", title: "Free", summary: "Nothing" }),
    ],
    { language: "en", levels: [], stopWords: ["how", "do", "i", "a", "of"] },
  );
  const ids = async (query: string) => {
    const engine = await engineOver([], loadFrom(files));
    const { results } = await engine.find({ query, purpose: "use", filters: {} });
    return results.map(({ card }) => card.id);
  };

  test("is answered by what holds most of its words, too, where what holds all fills no page", async () => {
    expect(await ids("how do I fold a picture of a bridge")).toEqual(
      expect.arrayContaining(["all-0", "most"]),
    );
  });

  test("of three words all are asked for", async () => {
    expect(await ids("fold picture bridge")).toEqual(["all-0", "all-1", "all-2", "all-3"]);
  });

  test("all its words go before one of them in a title", async () => {
    const found = await ids("how do I wash a bridge");
    expect(found[0]).toBe("all-0");
  });
});

test.each([
  ["quarry", ["quarry"]],
  ["qua", ["quarry"]],
  ["quary", []],
  ["quarry nonsense", []],
  ["Citation hunt", ["hunt"]],
])("in quotation marks %s is taken as it is written", async (query, ids) => {
  const answer = await ask(`"${query}"`);
  expect(answer.ids).toEqual(ids);
  expect(answer.corrected).toBeUndefined();
});

test("a stop word is no correction", async () => {
  const files = buildIndex(
    [...documents, documentWith({ id: "because", title: "Because", keywords: ["becausal"] })],
    { language: "en", levels: [], stopWords: ["because"] },
  );
  const engine = await engineOver([], loadFrom(files));
  const { corrected } = await engine.find({ query: "becauze", purpose: "use", filters: {} });
  expect(corrected).toBeUndefined();
});

test("results say what to mark in them, of each word that they hold", async () => {
  const terms = async (query: string) => (await ask(query)).results.map((each) => each.terms);
  expect(await terms("quary nonsense")).toEqual([[["quary*", "quarry*"]]]);
  expect(await terms("hunt citation")).toEqual([[["hunt*"], ["citation*"]]]);
  expect(await terms("")).toEqual(documents.map(() => undefined));
});

test("fuzzy data is read only where it is needed", async () => {
  const load = loadFrom(filesOf(documents));
  const engine = await engineOver([], load);
  await engine.find({ query: "quarry", purpose: "use", filters: {} });
  expect(load.paths.filter((path) => path.includes("/words/"))).toEqual([]);
  await engine.find({ query: "quary", purpose: "use", filters: {} });
  expect(load.paths.filter((path) => path.includes("/words/"))).toHaveLength(2);
});

describe("stop words exclude nothing", () => {
  const files = buildIndex(
    [
      ...documents,
      documentWith({ id: "who", title: "Who Is That" }),
      documentWith({ id: "key", title: "Sorting", keywords: ["clean the browser"] }),
      documentWith({ id: "a", title: "Atlas Apart" }),
      documentWith({ id: "t", title: "Atlas Theatre" }),
      documentWith({ id: "w", title: "Atlas" }),
    ],
    {
      language: "en",
      levels: [],
      stopWords: ["how", "do", "i", "the", "who", "is", "that", "my", "don't"],
    },
  );
  test.each([
    ["how do I run my queries", ["quarry"]],
    ["how do I clean the data", ["open", "key", "of"]],
    ["who is that", ["who"]],
    ["is that", ["who"]],
    ["my", []],
    ["how do", []],
    ["don't clean my browser", ["key", "open", "form", "quarry"]],
    ["atlas the", ["t", "w", "a"]],
  ])("%s", async (query, ids) => {
    const engine = await engineOver([], loadFrom(files));
    const { results, corrected } = await engine.find({ query, purpose: "use", filters: {} });
    expect(results.map(({ card }) => card.id)).toEqual(ids);
    expect(corrected).toBeUndefined();
  });
});

describe("a title that has another right word for one of the query's", () => {
  const files = buildIndex(
    [
      documentWith({ id: "feeds", title: "Feeds Fun" }),
      documentWith({ id: "fees", title: "Keeper", summary: "Pays fees" }),
      documentWith({ id: "copy", title: "Copier", summary: "Feeds for copying" }),
    ],
    { language: "en", levels: [] },
  );
  test.each([
    ["fees fun", ["feeds"]],
    ["fees copying", ["fees", "copy"]],
    ["fees", ["fees"]],
  ])("%s", async (query, ids) => {
    const engine = await engineOver([], loadFrom(files));
    const { results, corrected } = await engine.find({ query, purpose: "use", filters: {} });
    expect(results.map(({ card }) => card.id)).toEqual(ids);
    expect(corrected).toBeUndefined();
  });
});

describe("finds other forms of a word", () => {
  const files = buildIndex(
    [
      documentWith({ id: "cite", title: "Maker", summary: "Cite a book" }),
      documentWith({ id: "cited", title: "Other", summary: "Books that are cited" }),
      documentWith({ id: "paws", title: "PAWS" }),
      documentWith({ id: "ray", title: "X ray", keywords: ["yes", "rats"] }),
      documentWith({ id: "eye", summary: "Mind your eye" }),
      documentWith({ id: "ores", title: "ORES", summary: "Scores or nothing" }),
      documentWith({ id: "sort", title: "Sorter", keywords: ["categorise page"] }),
      documentWith({ id: "de", language: "de", title: "Ausleihe", summary: "Bibliotheken finden" }),
    ],
    { language: "en", levels: [], stemOf, stopWords: ["or"] },
  );
  test.each([
    ["citing", ["cite", "cited"]],
    ["cite", ["cite", "cited"]],
    ["paw", ["paws"]],
    ["or", ["ores"]],
    ["categorizing", ["sort"]],
    ["rays", ["ray"]],
    ["eyes", ["eye"]],
    ["bibliothek finde", ["de"]],
    ["2.0", []],
  ])("%s", async (query, ids) => {
    const engine = await engineOver([], loadFrom(files));
    const { results, corrected } = await engine.find({ query, purpose: "use", filters: {} });
    expect(results.map(({ card }) => card.id)).toEqual(ids);
    expect(corrected).toBeUndefined();
  });

  test.each([
    ["picture", ["z", "a", "m"]],
    ["pictures", ["z", "a", "m"]],
  ])(
    "%s: the same order by each form, but for titles that have the word itself",
    async (query, ids) => {
      const title = query === "picture" ? "Zebra picture" : "Zebra pictures";
      const index = buildIndex(
        [
          documentWith({ id: "a", title: "Apple", summary: "Crops pictures" }),
          documentWith({ id: "m", title: "Maple", summary: "Crops a picture" }),
          documentWith({ id: "z", title }),
        ],
        { language: "en", levels: [], stemOf },
      );
      const engine = await engineOver([], loadFrom(index));
      const { results } = await engine.find({ query, purpose: "use", filters: {} });
      expect(results.map(({ card }) => card.id)).toEqual(ids);
    },
  );

  test("edits: what begins so, too, after titles with another form", async () => {
    const index = buildIndex(
      [
        documentWith({ id: "a", title: "Editor" }),
        documentWith({ id: "m", title: "Maple", summary: "Edit a page" }),
        documentWith({ id: "z", title: "Edit" }),
      ],
      { language: "en", levels: [], stemOf },
    );
    const engine = await engineOver([], loadFrom(index));
    const { results } = await engine.find({ query: "edits", purpose: "use", filters: {} });
    expect(results.map(({ card }) => card.id)).toEqual(["z", "a", "m"]);
  });

  test("an index without stems", async () => {
    const stripped = files.map(({ path, json }) => {
      const keys = ["terms", "postings"];
      const file = JSON.parse(json) as unknown;
      return { path, json: path.includes("/terms/") ? JSON.stringify(file, keys) : json };
    });
    const engine = await engineOver([], loadFrom(stripped));
    const { results } = await engine.find({ query: "citing", purpose: "use", filters: {} });
    expect(results).toEqual([]);
  });
});
