import { expect } from "chai";
import type { AttributeTexts, Changes } from "../../../widget/interface/attributes.ts";
import type { Chip } from "../../../widget/finder/chips.ts";
import {
  lowestChip,
  mostFirst,
  otherChips,
  taskChips,
  toggled,
} from "../../../widget/finder/finder-questions.ts";
import type { FinderActions } from "../../../widget/finder/finder-actions.ts";
import type { ViewContext } from "../../../widget/interface/view.ts";
import { askedFinder } from "../search-context.ts";

type Texts = Partial<AttributeTexts>;

const MAKERS = {
  task: taskChips,
  lowest: (context: ViewContext, actions: FinderActions) => [lowestChip(context, actions)!],
  others: otherChips,
};

/** Makes chips, and once more when they have been counted. */
async function makeChips(maker: keyof typeof MAKERS, texts: Texts): Promise<Chip[]> {
  const { actions, context, host } = await askedFinder(texts);
  const counted = host.drawn();
  const first = MAKERS[maker](context, actions);
  if (maker !== "others" && first.every(({ count }) => count === undefined)) {
    await Promise.race([counted, Promise.resolve().then(() => Promise.resolve())]);
    const again = MAKERS[maker](context, actions);
    if (again.some(({ count }) => count !== undefined)) return again;
    await counted;
  }
  return MAKERS[maker](context, actions);
}

const write = ({ id, pressed, count }: Chip) =>
  `${pressed ? "✓" : ""}${id}${count === undefined ? "" : ` ${count}`}`;

describe("the chips", () => {
  const table: [keyof typeof MAKERS, Texts, string[]][] = [
    ["task", {}, ["asking 3", "ferrying 2", "measuring 1"]],
    ["task", { task: "ferrying" }, ["asking 3", "✓ferrying 2", "measuring 1"]],
    ["task", { level: "none" }, ["asking 0", "ferrying 1", "measuring 1"]],
    ["task", { task: "nothing" }, ["asking 3", "ferrying 2", "measuring 1", "✓nothing 0"]],
    ["lowest", {}, ["none 2"]],
    ["lowest", { level: "none some-code" }, ["✓none 2"]],
    ["lowest", { purpose: "maintain" }, ["none 0"]],
    ["others", { task: "asking", level: "none" }, []],
    ["others", { platform: "harbour", type: "bot" }, ["✓type", "✓platform"]],
    ["others", { level: "none some-code" }, ["✓level"]],
    ["others", { match: "ready" }, []],
    ["others", { match: "ready", knows: "sql" }, ["✓knows", "✓match"]],
    ["others", { knows: "none", purpose: "maintain" }, ["✓purpose", "✓knows"]],
    ["task", { query: "zzqqx" }, []],
    ["task", { query: "zzqqx", task: "asking" }, ["✓asking 0"]],
  ];
  for (const [maker, texts, expected] of table) {
    it(`${maker} ${JSON.stringify(texts)}`, async () => {
      expect((await makeChips(maker, texts)).map(write)).to.deep.equal(expected);
    });
  }
});

describe("pressing", () => {
  const table: [keyof typeof MAKERS, Texts, press: string, Changes][] = [
    ["task", {}, "asking", { filters: { task: ["asking"] } }],
    ["task", { task: "asking", type: "bot" }, "asking", { filters: { task: [], type: ["bot"] } }],
    ["task", { task: "asking" }, "ferrying", { filters: { task: ["asking", "ferrying"] } }],
    ["lowest", {}, "none", { filters: { level: ["none"] } }],
    ["lowest", { level: "none some-code" }, "none", { filters: { level: ["some-code"] } }],
    ["others", { type: "bot" }, "type", { filters: { type: [] } }],
    ["others", { level: "none some-code" }, "level", { filters: { level: ["none"] } }],
    ["others", { knows: "sql", match: "ready" }, "match", { match: [] }],
    ["others", { knows: "sql", match: "ready" }, "knows", { knows: undefined, match: [] }],
    ["others", { purpose: "host" }, "purpose", { purpose: "use" }],
  ];
  for (const [maker, texts, press, expected] of table) {
    it(`${maker} ${JSON.stringify(texts)}: ${press} → ${JSON.stringify(expected)}`, async () => {
      const changes: Changes[] = [];
      const take = (each: Changes) => changes.push(each);
      const { actions, context } = await askedFinder(texts, { change: take, drop: take });
      MAKERS[maker](context, actions)
        .find(({ id }) => id === press)
        ?.press();
      expect(changes).to.deep.equal([expected]);
    });
  }
});

it("what one knows and comes for is named", async () => {
  const names = async (texts: Texts) =>
    (await makeChips("others", texts)).map(({ label }) => label);
  expect(await names({ knows: "sql ssh", purpose: "host" })).to.deep.equal([
    "Build on a platform",
    "Your skills: SQL and ssh / bash",
  ]);
  expect(await names({ knows: "none" })).to.deep.equal(["Your skills: None of these"]);
});

it("the lowest level is called what it means to a reader", async () => {
  expect((await makeChips("lowest", {}))[0]?.label).to.equal("No technical skills needed");
});

it("without levels there is no lowest one", async () => {
  const { actions, context } = await askedFinder();
  const { manifest } = context.catalog;
  const vocabularies = { ...manifest.vocabularies, levels: [] };
  const catalog = { ...context.catalog, manifest: { ...manifest, vocabularies } };
  expect(lowestChip({ ...context, catalog }, actions)).to.equal(undefined);
});

it("those with the most tools come first, equals keep their order", () => {
  const terms = ["a", "b", "c", "d"].map((id) => ({ id }));
  const sorted = mostFirst(
    terms,
    new Map([
      ["c", 2],
      ["b", 1],
    ]),
  );
  expect(sorted.map(({ id }) => id)).to.deep.equal(["c", "b", "a", "d"]);
});

it("toggling takes a value out, or puts it at the end", () => {
  expect(toggled(["a", "b"], "a")).to.deep.equal(["b"]);
  expect(toggled(["a"], "b")).to.deep.equal(["a", "b"]);
});
