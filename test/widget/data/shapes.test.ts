import { expect } from "chai";
import { readCard, readManifest, readVersion } from "../../../widget/data/shapes.ts";
import { cards, manifest } from "../harbour.ts";

const read = (card: object) => readCard({ id: "a", title: "A", ...card });

describe("the version", () => {
  const table: [unknown, number | undefined][] = [
    [{ version: 1 }, 1],
    [{ version: "1" }, undefined],
    [null, undefined],
    ["1", undefined],
  ];
  for (const [json, expected] of table) {
    it(`${JSON.stringify(json)} → ${expected ?? "none"}`, () => {
      expect(readVersion(json)).to.equal(expected);
    });
  }
});

describe("the manifest", () => {
  it("is taken as it is", () => expect(readManifest(manifest)).to.deep.equal(manifest));

  it("may lack vocabularies: then ids stand for names", () => {
    const lean = readManifest({ files: { tools: "tools.json" } });
    expect(lean?.vocabularies.skills).to.deep.equal([]);
    expect(lean?.page).to.equal("");
    expect(lean?.ask).to.equal("");
  });

  it("drops terms without id or title", () => {
    const vocabularies = { skills: [{ id: "sql" }, null, "x", { id: "a", title: "A" }] };
    const read = readManifest({ ...manifest, vocabularies });
    expect(read?.vocabularies.skills.map(({ id }) => id)).to.deep.equal(["a"]);
  });

  for (const json of [null, [], {}, { files: {} }, { files: { tools: 1 } }]) {
    it(`${JSON.stringify(json)} is none`, () => expect(readManifest(json)).to.equal(undefined));
  }
});

describe("cards", () => {
  it("are taken as they are", () => {
    for (const card of cards) expect(readCard(card)).to.deep.include(card);
  });

  it("without id or title are dropped", () => {
    for (const json of [null, 1, [], { id: "a" }, { title: "A" }, { id: 1, title: "A" }])
      expect(readCard(json), JSON.stringify(json)).to.equal(undefined);
  });

  const table: [object, object][] = [
    [{}, { summary: "", lifecycle: "active", needs: {}, tasks: [], maintainers: [] }],
    [{ lifecycle: "eaten" }, { lifecycle: "active" }],
    [{ tasks: "citing" }, { tasks: [] }],
    [{ tasks: ["citing", 1] }, { tasks: ["citing"] }],
    [{ needs: { use: { sql: "required", x: "loved" } } }, { needs: { use: { sql: "required" } } }],
    [{ needs: { use: {}, host: null } }, { needs: { use: {} } }],
    [{ levels: { use: 2, host: "3" } }, { levels: { use: 2 } }],
    [{ maintainers: [{ name: "A" }, { id: "b" }] }, { maintainers: [{ id: "", name: "A" }] }],
    [{ start: { how: "open", url: 1 } }, { start: { how: "open" } }],
    [{ names: { a: "A", b: {} } }, { names: { a: "A" } }],
  ];
  for (const [given, expected] of table) {
    it(`${JSON.stringify(given)} → ${JSON.stringify(expected)}`, () => {
      expect(read(given)).to.deep.include(expected);
    });
  }

  it("an address that is no text is none", () =>
    expect(read({ url: {} })).not.to.have.property("url"));
});
