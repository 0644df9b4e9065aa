import { expect } from "chai";
import type { AttributeTexts } from "../../../widget/interface/attributes.ts";
import { entryFacts } from "../../../widget/card/entry-facts.ts";
import { draw, seen, spoken } from "../look.ts";
import { toolView } from "../one-tool.ts";
import { contextOf } from "../words.ts";

function drawFacts(tool: object = {}, texts: Partial<AttributeTexts> = {}): HTMLElement {
  const record = toolView(tool);
  const context = contextOf(texts);
  context.names.addCards([record.card]);
  return draw(entryFacts(record, ["use"], context));
}

const rows = (place: HTMLElement) =>
  new Map(
    [...place.querySelectorAll("dl > div")].map((row) => [
      seen(row.querySelector("dt")),
      [...row.querySelectorAll("li")].map(seen),
    ]),
  );
const links = (place: HTMLElement) => [...place.querySelectorAll("a")].map(({ href }) => href);

it("says what it asks for, where it runs, who is behind it and where to write to them", () => {
  expect([...rows(drawFacts())]).to.deep.equal([
    ["Use it", ["Some code (level 2 of 4)", "● SQL", "○ Coding"]],
    ["Runs on", ["Harbour"]],
    ["Maintainers", ["Ada Example", "Ben"]],
    [
      "Contact the developers",
      [
        "Report a problem or suggest something",
        "Write on the talk page",
        "Ask in the chat",
        "Write an e-mail",
      ],
    ],
    ["Help wanted", ["Translator: Into any language."]],
    ["Links", ["Documentation", "Source code"]],
  ]);
});

it("says for the ear what is missing", () => {
  const skill = drawFacts({}, { knows: "coding" }).querySelector("[data-skill=sql]");
  expect(spoken(skill)).to.equal("SQL (required, missing)");
});

it("leads to the reader's own language where there is one", () => {
  expect(links(drawFacts())).to.include("https://docs.example.org/en");
  expect(links(drawFacts())).not.to.include("https://docs.example.org/ar");
});

it("what is not stated has no row; that nobody can be asked is said", () => {
  const bare = { contact: {}, links: {}, helpWanted: [], people: [], hostedOn: [] };
  const place = drawFacts({ ...bare, allNeeds: {}, levels: {} });
  expect([...rows(place)]).to.deep.equal([
    ["Use it", ["Level not stated"]],
    ["Contact the developers", ["No public contact is named yet."]],
  ]);
  expect(place.querySelector(".legend")).to.equal(null);
});

it("hostile addresses lead nowhere", () => {
  const url = "javascript:alert(1)";
  const place = drawFacts({
    contact: { issues: url, talk: "http://example.org/", chat: "//", email: "a@b.c?bcc=x@y.z" },
    links: { docs: url, source: [{ language: "en", url }] },
    people: [{ id: "x", name: "<b>X</b>", url }],
    helpWanted: [{ role: "keeper", url }],
    hostedOn: [],
  });
  expect(links(place)).to.deep.equal([]);
  expect(place.querySelector("b")).to.equal(null);
});
