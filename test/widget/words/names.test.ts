import { expect } from "chai";
import type { FacetName } from "../../../core/facets.ts";
import { namesOf } from "../../../widget/words/names.ts";
import { cards, harbour } from "../harbour.ts";

const names = namesOf(harbour);
names.addCards(cards);

describe("what ids are called", () => {
  const table: [FacetName, string, string][] = [
    ["task", "asking", "Ask the database"],
    ["uses", "ssh", "ssh / bash"],
    ["level", "none", "No technical skills"],
    ["help-wanted", "keeper", "Keeper"],
    ["platform", "harbour", "Harbour"],
    ["tools", "ferry", "Ferry"],
    ["maintainer", "wiki-ben", "Ben"],
    ["license", "MIT", "MIT"],
    ["task", "unheard-of", "unheard-of"],
  ];
  for (const [facet, id, name] of table) {
    it(`${facet} ${id} → ${name}`, () => expect(names.value(facet, id)).to.equal(name));
  }
});

it("skills have rungs", () => {
  expect([...names.rungs]).to.deep.equal([
    ["sql", 2],
    ["coding", 2],
    ["ssh", 3],
    ["linux", 4],
  ]);
});

it("roles that keep a tool going are those that need what maintaining needs", () => {
  expect([...names.maintainerRoles]).to.deep.equal(["keeper"]);
});

it("names are put together once", () => expect(namesOf(harbour)).to.equal(names));

describe("what is met later", () => {
  it("has its id for a name until then", () => {
    const met = namesOf({ ...harbour });
    expect(met.tool("ferry")).to.equal("ferry");
    expect(met.value("maintainer", "wiki-ben")).to.equal("wiki-ben");
    met.addCards(cards);
    expect(met.tool("ferry")).to.equal("Ferry");
    expect(met.value("maintainer", "wiki-ben")).to.equal("Ben");
  });

  it("cards tell the names of the other entries that they name", () => {
    const met = namesOf({ ...harbour });
    met.addCards(cards.filter(({ id }) => id === "sounding"));
    expect(met.value("platform", "harbour")).to.equal("Harbour");
  });

  it("the index tells the names of values", () => {
    const met = namesOf({ ...harbour });
    met.setName("maintainer", "wiki-cy", "Cy");
    met.setName("platform", "harbour", "The Harbour");
    expect(met.value("maintainer", "wiki-cy")).to.equal("Cy");
    expect(met.tool("harbour")).to.equal("The Harbour");
  });
});
