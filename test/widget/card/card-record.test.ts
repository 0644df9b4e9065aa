import { expect } from "chai";
import { isId, readRecord } from "../../../widget/card/card-record.ts";
import { cardRecord, toolRecord } from "../one-tool.ts";

const ids: [text: string, is: boolean][] = [
  ["lighthouse", true],
  ["wiki-2-go", true],
  ["", false],
  ["Lighthouse", false],
  ["a--b", false],
  ["-a", false],
  ["../catalog", false],
  ["a/b", false],
  ["<b>", false],
  ["a".repeat(81), false],
];
for (const [text, is] of ids) {
  it(`“${text}” ${is ? "can" : "can't"} be an id`, () => expect(isId(text)).to.equal(is));
}

it("takes what a card shows", () => {
  const { card, contact, links, helpWanted, confirmed, until } = cardRecord();
  expect(card).to.deep.include({ id: "lighthouse", title: "Lighthouse", levels: { use: 2 } });
  expect(card.needs).to.deep.equal({ use: { sql: "required", coding: "optional" } });
  expect(card.maintainers.map(({ name }) => name)).to.deep.equal(["Ada Example", "Ben"]);
  expect(card.helpWanted).to.deep.equal(["translator"]);
  expect(contact).to.include({ email: "keepers@example.org" });
  expect(links.map(({ kind }) => kind)).to.deep.equal(["docs", "docs", "source"]);
  expect(helpWanted).to.deep.equal([{ role: "translator", note: "Into any language." }]);
  expect([confirmed, until]).to.deep.equal(["2026-01-01", ""]);
});

const broken: [field: string, tool: object][] = [
  ["contact", { contact: { issues: 1, chat: null } }],
  ["links", { links: { docs: [{ language: "en" }, 1], source: {} } }],
  ["helpWanted", { helpWanted: [{ note: "no role" }, null, "keeper"] }],
];
for (const [field, tool] of broken) {
  it(`${JSON.stringify(tool)}: nothing of it`, () => {
    const { [field as "links"]: read } = cardRecord(tool);
    expect(Object.keys(read)).to.deep.equal([]);
  });
}

for (const json of [null, [], {}, { tool: 1 }, { tool: { id: "lighthouse" } }]) {
  it(`${JSON.stringify(json)} is no record`, () => {
    expect(readRecord(json, "lighthouse")).to.equal(undefined);
  });
}

it("the record of another entry is none", () => {
  expect(readRecord(toolRecord(), "harbour")).to.equal(undefined);
});
