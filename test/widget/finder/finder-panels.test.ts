import { expect } from "chai";
import { FACET_NAMES } from "../../../core/facets.ts";
import type { AttributeTexts, Changes } from "../../../widget/interface/attributes.ts";
import type { Chip } from "../../../widget/finder/chips.ts";
import {
  type PanelFacet,
  PANEL_GROUPS,
  facetChips,
  knownChips,
  purposeChips,
  stateChips,
} from "../../../widget/finder/finder-panels.ts";
import type { FinderActions } from "../../../widget/finder/finder-actions.ts";
import type { ViewContext } from "../../../widget/interface/view.ts";
import { askedFinder } from "../search-context.ts";

type Texts = Partial<AttributeTexts>;
type Maker = (context: ViewContext, actions: FinderActions) => Chip[];

const MAKERS = { purpose: purposeChips, knows: knownChips, match: stateChips };
const write = ({ id, pressed, count }: Chip) =>
  `${pressed ? "✓" : ""}${id}${count === undefined ? "" : ` ${count}`}`;

async function pressIn(make: Maker, texts: Texts, press: string): Promise<Changes[]> {
  const changes: Changes[] = [];
  const { actions, context } = await askedFinder(texts, { change: (each) => changes.push(each) });
  make(context, actions)
    .find(({ id }) => id === press)
    ?.press();
  return changes;
}

it("each facet has a group, but for tasks, which are asked first, and single tools", () => {
  const grouped: readonly string[] = Object.values(PANEL_GROUPS).flat();
  expect(FACET_NAMES.filter((facet) => !grouped.includes(facet))).to.deep.equal(["task", "tools"]);
});

describe("the chips", () => {
  const table: [keyof typeof MAKERS, Texts, string[]][] = [
    ["purpose", {}, ["✓use", "host", "maintain"]],
    ["purpose", { purpose: "maintain" }, ["use", "host", "✓maintain"]],
    ["knows", {}, ["none", "coding", "sql", "ssh", "linux"]],
    ["knows", { knows: "none" }, ["✓none", "coding", "sql", "ssh", "linux"]],
    ["knows", { knows: "ssh" }, ["none", "coding", "sql", "✓ssh", "linux"]],
    [
      "match",
      { knows: "sql", match: "away" },
      ["ready", "conditional", "✓away", "unstated", "not-available"],
    ],
  ];
  for (const [maker, texts, expected] of table) {
    it(`${maker} ${JSON.stringify(texts)}`, async () => {
      const { actions, context } = await askedFinder(texts);
      expect(MAKERS[maker](context, actions).map(write)).to.deep.equal(expected);
    });
  }
});

describe("pressing", () => {
  const table: [keyof typeof MAKERS, Texts, press: string, Changes][] = [
    ["purpose", {}, "host", { purpose: "host" }],
    ["knows", {}, "none", { knows: new Set() }],
    ["knows", { knows: "none" }, "none", { knows: undefined }],
    ["knows", { knows: "none" }, "sql", { knows: new Set(["sql"]) }],
    ["knows", { knows: "sql" }, "sql", { knows: undefined }],
    ["knows", { knows: "sql" }, "none", { knows: new Set() }],
    ["knows", { knows: "sql" }, "ssh", { knows: new Set(["sql", "ssh"]) }],
    ["match", { knows: "sql" }, "ready", { match: ["ready"] }],
    ["match", { knows: "sql", match: "ready away" }, "ready", { match: ["away"] }],
  ];
  for (const [maker, texts, press, expected] of table) {
    it(`${maker} ${JSON.stringify(texts)}: ${press} → ${JSON.stringify(expected)}`, async () => {
      expect(await pressIn(MAKERS[maker], texts, press)).to.deep.equal([expected]);
    });
  }
});

it("a skill explains itself", async () => {
  const { actions, context } = await askedFinder();
  expect(knownChips(context, actions)[1]?.about).to.equal("You know this if you can do Coding");
});

describe("the values of a facet", () => {
  /** The chips once they have been counted. */
  async function chipsOf(facet: PanelFacet, texts: Texts = {}, typed = ""): Promise<Chip[]> {
    const { actions, context, host } = await askedFinder(texts);
    const make = () => facetChips(facet, typed, context, actions);
    // Those that are the same for everybody are there at once, without another drawing.
    const known = actions.counts.always(facet, context.settings.purpose);
    const counted = host.drawn();
    make();
    if (known.size === 0 || Object.keys(texts).length > 0) await counted;
    return make();
  }

  const table: [facet: PanelFacet, Texts, typed: string, string[]][] = [
    ["level", {}, "", ["none 2", "some-code 2", "command-line 1"]],
    ["level", { level: "none" }, "", ["✓none 2", "some-code 2", "command-line 1"]],
    ["level", { query: "depth" }, "", ["none 1"]],
    ["uses", {}, "", ["sql 1", "coding 3", "ssh 1"]],
    ["type", {}, "", ["other 1", "web-app 1"]],
    ["type", { type: "bot" }, "", ["other 1", "web-app 1", "✓bot 0"]],
    ["platform", {}, "", ["harbour 2"]],
    ["maintainer", {}, "", ["ada 4", "crew 2", "wiki-ben 2", "x 1"]],
    ["maintainer", {}, "dock", ["crew 2"]],
    ["maintainer", { maintainer: "ada" }, "dock", ["✓ada 0", "crew 2"]],
    ["help-wanted", {}, "", ["keeper 1"]],
    ["wiki", {}, "", []],
  ];
  for (const [facet, texts, typed, expected] of table) {
    it(`${facet} ${JSON.stringify(texts)} ${typed}`, async () => {
      expect((await chipsOf(facet, texts, typed)).map(write)).to.deep.equal(expected);
    });
  }

  it("are called what the index calls them", async () => {
    expect((await chipsOf("maintainer", {}, "dock"))[0]?.label).to.equal("Dock crew");
  });

  it("pressing one wants it too", async () => {
    const make: Maker = (context, actions) => facetChips("type", "", context, actions);
    expect(await pressIn(make, { type: "bot" }, "bot")).to.deep.equal([{ filters: { type: [] } }]);
  });
});
