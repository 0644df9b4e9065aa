import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toolList } from "../../core/publish.ts";
import { createSearch } from "../../core/search.ts";
import { fixtureCatalog } from "../fixtures/catalog-parts.ts";

const cards = toolList(fixtureCatalog()).tools;
const search = createSearch(cards, {
  skills: [{ id: "coding", title: "Programming" }],
  tasks: [{ id: "citing", title: "Adding sources to articles" }],
});
const find = (query: string) => search(query).map(({ id }) => id.replace("example-", ""));

describe("finds", () => {
  const cases: [why: string, query: string, ids: string[]][] = [
    ["a word of the title", "notebook", ["notebook"]],
    ["capitals or none", "NoteBook", ["notebook"]],
    ["half a word", "noteb", ["notebook"]],
    ["a keyword", "footnotes", ["citer"]],
    ["a word of the summary", "pictures", ["silent"]],
    ["a task's title", "adding", ["citer"]],
    ["a skill's title", "programming", ["notebook"]],
    ["a skill's id", "coding", ["notebook"]],
    ["a maintainer", "ann", ["citer", "silent"]],
    ["several words from several places", "ann references", ["citer"]],
    ["several words in another order", "references ann", ["citer"]],
    ["all words or nothing", "footnotes notebook", []],
    ["without accents", "nótebook", ["notebook"]],
    ["the title before the summary", "query", ["query", "plan"]],
    ["a letter missing", "notbook", ["notebook"]],
    ["a letter too many", "nottebook", ["notebook"]],
    ["a letter exchanged", "natebook", ["notebook"]],
    ["two letters swapped", "ntoebook", ["notebook"]],
    ["typos in two words", "exmple ntebook", ["notebook"]],
    ["a typo only where nothing matches as written", "writ", ["notebook"]],
    ["nothing", "xylophone", []],
    ["nothing for signs alone", "?! --", []],
    ["nothing for nothing", "", []],
  ];
  test.each(cases)("%s: %j", (_, query, ids) => expect(find(query)).toEqual(ids));
});

test("does without the vocabularies' words", () => {
  const bare = createSearch(cards);
  expect(bare("citing").map(({ id }) => id)).toEqual(["example-citer"]);
  expect(bare("programming")).toEqual([]);
});

test.each([
  ["exact title first", "query", ["Query", "Query Maker", "Bot for Queries, the query bot"]],
  ["whole words before beginnings", "bot", ["The Bot", "Botany"]],
  ["beginnings before what is inside a word", "art", ["Artists", "Smart"]],
])("ranks %s", (_, query, titles) => {
  const named = titles.map((title) => ({ ...cards[0]!, id: title, title, summary: "" }));
  const ranked = createSearch(named.toReversed())(query).map(({ title }) => title);
  expect(ranked).toEqual(titles);
});

test("any query gives cards, each once", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (query) => {
      const hits = search(query);
      expect(new Set(hits).size).toBe(hits.length);
      expect(cards).toEqual(expect.arrayContaining(hits));
    }),
  );
});

test("the words of a query may stand in any order", () => {
  const words = ["ann", "upload", "query", "sql", "source", "exampel"];
  fc.assert(
    fc.property(fc.shuffledSubarray(words), (asked) => {
      const found = (query: string[]) => find(query.join(" ")).toSorted();
      expect(found(asked)).toEqual(found(asked.toSorted()));
    }),
  );
});

test("reads the beginning of a query that is far too long", () => {
  expect(find(`notebook ${" ".repeat(300)} xylophone`)).toEqual(["notebook"]);
});
