import { expect } from "chai";
import type { FacetName } from "../../../core/facets.ts";
import { fewNames, filterName, nameList } from "../../../widget/parts/name-list.ts";
import { contextOf } from "../words.ts";

const words = contextOf();
const table: [names: string[], all: string, few: string][] = [
  [[], "", ""],
  [["Ada"], "Ada", "Ada"],
  [["Ada", "Ben"], "Ada and Ben", "Ada and Ben"],
  [["Ada", "Ben", "Cem"], "Ada, Ben and Cem", "Ada and 2 more"],
];
for (const [names, all, few] of table) {
  it(`${names.join(", ")} → ${all}; ${few}`, () => {
    expect(nameList(names, words)).to.equal(all);
    expect(fewNames(names, words)).to.equal(few);
  });
}

describe("what a filter is called", () => {
  const table: [FacetName, string[], string][] = [
    ["task", ["asking"], "Ask the database"],
    [
      "task",
      ["asking", "ferrying", "measuring"],
      "Ask the database, Cross the bay and Measure depths",
    ],
    ["level", ["none"], "No technical skills"],
    ["platform", ["harbour"], "Runs on: Harbour"],
    ["maintainer", ["ada"], "By: Ada Example"],
    ["type", ["web-app", "bot"], "Type: Web app and Bot"],
    ["lifecycle", ["retired"], "Status: Retired"],
    ["uses", ["sql"], "Skill: SQL"],
    ["help-wanted", ["translator"], "Help wanted: Translator"],
    ["license", ["MIT"], "Licence: MIT"],
    ["language", ["he"], "Language: he"],
    ["type", ["hologram"], "Type: ⧼type-hologram⧽"],
  ];
  for (const [facet, values, expected] of table) {
    it(`${facet} ${values.join(" ")} → ${expected}`, () => {
      expect(filterName(facet, values, words)).to.equal(expected);
    });
  }
});
