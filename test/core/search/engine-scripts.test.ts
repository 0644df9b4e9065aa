/** What is found in scripts that are written without spaces, or with letters that keyboards have one for the other. */
import { afterEach, describe, expect, test, vi } from "vitest";
import { matchRanges } from "../../../core/search/query/highlight.ts";
import { NOWHERE, PARTS, scriptCards, TITLES } from "../../fixtures/scripts.ts";
import { ask, documentWith, engineOver, filesOf } from "../../fixtures/search-index.ts";

const documents = scriptCards.map((card) => documentWith(card));
const find = async (query: string) => (await engineOver(documents)).find(ask({ query }));
const idsFor = async (query: string) => (await find(query)).results.map(({ card }) => card.id);

afterEach(() => vi.unstubAllGlobals());

describe("the exact title, whatever the browser cuts words with", () => {
  test.each(Object.entries(TITLES))("%s: %s", async (language, title) => {
    const engine = await engineOver(documents);
    vi.stubGlobal("Intl", Object.fromEntries(Object.entries({ Collator: Intl.Collator })));
    const { results, corrected } = await engine.find(ask({ query: title }));
    expect(results[0]?.card.id).toBe(`tool-${language}`);
    expect(corrected).toBeUndefined();
  });
});

describe("parts", () => {
  test.each(PARTS)("%s", async (query, id) => {
    expect(await idsFor(query)).toContain(id);
  });

  test.each(NOWHERE)("%s, which stands nowhere", async (query) => {
    expect(await idsFor(query)).toEqual([]);
  });
});

test("what was found is marked as one stretch", async () => {
  const { results } = await find("引用管理");
  expect(matchRanges(TITLES.zh, results[0]!.terms!.flat())).toEqual([{ start: 4, end: 8 }]);
});

test("a page that was loaded before finds Persian by its own letters", () => {
  const terms = filesOf(documents)
    .filter(({ path }) => path.includes("/terms/"))
    .map(({ json }) => (JSON.parse(json) as { terms: string }).terms);
  expect(terms.join(" ")).toContain("ویکیپدیای");
});
