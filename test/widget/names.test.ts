import { expect } from "chai";
import type { FacetName } from "../../core/facets.ts";
import { namesOf } from "../../widget/names.ts";
import { harbour } from "./harbour.ts";

const names = namesOf(harbour);

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
  expect([...names.keepers]).to.deep.equal(["keeper"]);
});

it("names are put together once", () => expect(namesOf(harbour)).to.equal(names));
