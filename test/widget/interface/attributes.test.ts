import { expect } from "chai";
import {
  ATTRIBUTES,
  type AttributeTexts,
  propertyOf,
  readList,
  readSettings,
  type Settings,
  writeSettings,
} from "../../../widget/interface/attributes.ts";

type Texts = Partial<Record<keyof AttributeTexts, unknown>>;
const read = (texts: Texts) => readSettings(texts as AttributeTexts);

describe("attributes → settings", () => {
  const table: [Texts, Partial<Settings>][] = [
    [
      {},
      {
        purpose: "use",
        query: "",
        knows: undefined,
        filters: {},
        here: false,
        match: [],
        controls: true,
        limit: 10,
        theme: "auto",
        headingLevel: 2,
      },
    ],
    [{ purpose: "host" }, { purpose: "host" }],
    [{ purpose: "eat" }, { purpose: "use" }],
    [{ purpose: null }, { purpose: "use" }],
    [{ knows: "sql coding" }, { knows: new Set(["sql", "coding"]) }],
    [{ knows: "sql, coding,ssh " }, { knows: new Set(["sql", "coding", "ssh"]) }],
    [{ knows: ["sql", "coding"] }, { knows: new Set(["sql", "coding"]) }],
    [{ knows: "none" }, { knows: new Set() }],
    [{ knows: "" }, { knows: undefined }],
    [{ knows: " , " }, { knows: undefined }],
    [{ query: "  deep water " }, { query: "deep water" }],
    [{ task: "citing reading" }, { filters: { task: ["citing", "reading"] } }],
    [{ task: "" }, { filters: {} }],
    [{ helpWanted: "keeper" }, { filters: { "help-wanted": ["keeper"] } }],
    [{ tool: "quay" }, { filters: { tools: ["quay"] } }],
    [{ tool: "quay", tools: "pier" }, { filters: { tools: ["pier", "quay"] } }],
    [{ wiki: "de.example.org" }, { here: false, filters: { wiki: ["de.example.org"] } }],
    [{ wiki: "auto" }, { here: true, filters: {} }],
    [{ wiki: "auto *" }, { here: true, filters: { wiki: ["*"] } }],
    [{ match: "ready" }, { match: ["ready"] }],
    [{ match: "unstated,ready, eaten" }, { match: ["ready", "unstated"] }],
    [{ controls: "none" }, { controls: false }],
    [{ controls: "some" }, { controls: true }],
    [{ limit: "5" }, { limit: 5 }],
    [{ limit: 5 }, { limit: 5 }],
    [{ limit: "0" }, { limit: 10 }],
    [{ limit: "1000" }, { limit: 100 }],
    [{ limit: "many" }, { limit: 10 }],
    [{ theme: "dark" }, { theme: "dark" }],
    [{ theme: "blue" }, { theme: "auto" }],
    [{ headingLevel: "4" }, { headingLevel: 4 }],
    [{ headingLevel: "9" }, { headingLevel: 5 }],
    [{ headingLevel: "1" }, { headingLevel: 2 }],
  ];
  for (const [texts, expected] of table) {
    it(JSON.stringify(texts), () => {
      expect(read(texts)).to.deep.include(expected);
    });
  }
});

describe("settings → attributes", () => {
  it("none known is said, not asked is absent", () => {
    expect(writeSettings({ knows: new Set() })).to.deep.equal({ knows: "none" });
    expect(writeSettings({ knows: undefined })).to.deep.equal({ knows: undefined });
  });

  it("nothing but what changes is written", () => {
    expect(writeSettings({ purpose: "host" })).to.deep.equal({ purpose: "host" });
    expect(writeSettings({ query: "" })).to.deep.equal({ query: "" });
  });

  it("where this wiki comes first, it still does after a change", () => {
    expect(writeSettings({ filters: { wiki: ["*"] } }, true)).to.include({ wiki: "auto *" });
    expect(writeSettings({ filters: {} }, true)).to.include({ wiki: "auto" });
    expect(writeSettings({ filters: {} })).to.include({ wiki: undefined });
  });

  it("what is written reads as it was", () => {
    const settings = read({
      purpose: "maintain",
      knows: "sql,ssh",
      query: "deep water",
      task: "citing reading",
      helpWanted: "keeper",
      tool: "quay",
      tools: "pier",
      match: "ready away",
    });
    expect(read(writeSettings(settings))).to.deep.equal(settings);
  });
});

it("a list is parted by spaces, commas, or both", () => {
  expect(readList(" a b,c ,  d\n,e ")).to.deep.equal(["a", "b", "c", "d", "e"]);
});

it("each attribute has a property of the same name", () => {
  expect(ATTRIBUTES.map(propertyOf)).to.include.members(["src", "helpWanted", "headingLevel"]);
});
