import { expect } from "chai";
import type { FacetName } from "../../../core/facets.ts";
import { filterName } from "../../../widget/parts/value-names.ts";
import { contextOf } from "../words.ts";

describe("what a filter is called", () => {
  const words = contextOf();
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
