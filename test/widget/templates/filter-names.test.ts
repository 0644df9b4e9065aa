import { expect } from "chai";
import type { FacetName } from "../../../core/facets.ts";
import { filterName } from "../../../widget/templates/filter-names.ts";
import { contextOf } from "../words.ts";

const table: [FacetName, string[], string][] = [
  ["task", ["asking"], "Ask the database"],
  [
    "task",
    ["asking", "ferrying", "measuring"],
    "Ask the database, Cross the bay, and Measure depths",
  ],
  ["level", ["none"], "No technical skills"],
  ["platform", ["harbour"], "Runs on: Harbour"],
  ["maintainer", ["ada"], "By: Ada Example"],
  ["type", ["web-app", "bot"], "Type: Web app and Bot"],
  ["lifecycle", ["retired"], "State: Retired"],
  ["uses", ["sql"], "Takes: SQL"],
  ["help-wanted", ["translator"], "Looks for: Translator"],
  ["license", ["MIT"], "Licence: MIT"],
  ["language", ["he"], "Language: he"],
  ["type", ["hologram"], "Type: ⧼type-hologram⧽"],
];

for (const [facet, values, expected] of table) {
  it(`${facet} ${values.join(" ")} → ${expected}`, () => {
    expect(filterName(facet, values, contextOf())).to.equal(expected);
  });
}
