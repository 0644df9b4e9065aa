/** What is found in scripts that are written without spaces, or with letters that keyboards have one for the other. */
import { afterEach, describe, expect, test, vi } from "vitest";
import { matchRanges } from "../../../core/search/query/highlight.ts";
import { ask, documentWith, engineOver, filesOf } from "../../fixtures/search-index.ts";

const TITLES = {
  km: "វិគីភីឌាជាភាសាខ្មែរ",
  th: "เครื่องมือสำหรับวิกิพีเดียภาษาไทย",
  lo: "ເຄື່ອງມືສຳລັບວິກິພີເດຍ",
  my: "မြန်မာဝီကီပီးဒီးယားကိရိယာ",
  zh: "维基百科引用管理工具",
  ja: "ウィキペディアの出典を探すツール",
  fa: "ابزار ویکی‌پدیای فارسی",
  ar: "أداة البحث على ويكيبيديا",
};
const documents = Object.entries(TITLES).map(([language, title]) =>
  documentWith({ id: `tool-${language}`, title, language }),
);
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
  test.each([
    ["ខ្មែរ", "tool-km"],
    ["ภาษาไทย", "tool-th"],
    ["วิกิ", "tool-th"],
    ["ວິກິ", "tool-lo"],
    ["ကိရိယာ", "tool-my"],
    ["引用", "tool-zh"],
    ["引", "tool-zh"],
    ["具", "tool-zh"],
    ["工具 引用", "tool-zh"],
    ["ツール", "tool-ja"],
    ["ﾂｰﾙ", "tool-ja"],
    ["出典", "tool-ja"],
    ["ويكيپديا", "tool-fa"],
    ["ويكي پدياي فارسي", "tool-fa"],
    ["علي", "tool-ar"],
    ["اداة", "tool-ar"],
    ["أَدَاة", "tool-ar"],
    ["ویکیبیدیا", "tool-ar"],
  ])("%s", async (query, id) => {
    expect(await idsFor(query)).toContain(id);
  });

  test.each(["引工", "京都"])("%s, which stands nowhere", async (query) => {
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
