import { expect } from "chai";
import type { SkillUses } from "../../../core/needs.ts";
import { skillLegend, skillMarks } from "../../../widget/parts/skill-marks.ts";
import { draw, seen, spoken } from "../look.ts";
import { contextOf } from "../words.ts";

const table: [SkillUses, string[] | undefined, eye: string, ear: string][] = [
  [{}, undefined, "", ""],
  [{ sql: "required" }, undefined, "● SQL", "SQL (required)"],
  [{ sql: "optional" }, undefined, "○ SQL", "SQL (optional)"],
  [{ sql: "required" }, ["sql"], "● SQL ✓", "SQL (required, you know this)"],
  [{ sql: "required" }, [], "● SQL +", "SQL (required, missing)"],
  [{ sql: "optional" }, [], "○ SQL", "SQL (optional)"],
  [{ sql: "optional" }, ["sql"], "○ SQL ✓", "SQL (optional, you know this)"],
  [
    { sql: "optional", ssh: "required" },
    ["ssh"],
    "● ssh / bash ✓ ○ SQL",
    "ssh / bash (required, you know this) SQL (optional)",
  ],
];

for (const [uses, knows, eye, ear] of table) {
  it(`${JSON.stringify(uses)} knowing ${knows?.join() ?? "not asked"}: ${eye || "nothing"}`, () => {
    const place = draw(skillMarks(uses, knows && new Set(knows), contextOf()));
    expect(seen(place)).to.equal(eye);
    expect(spoken(place)).to.equal(ear);
  });
}

it("the key to the marks is for the eye only, and only where there are marks", () => {
  const place = draw(skillLegend([undefined, {}, { sql: "optional" }], true, contextOf()));
  expect(spoken(place)).to.equal("");
  expect(seen(place)).to.equal("● required○ optional✓ you know this+ missing");
  expect(seen(draw(skillLegend([undefined, {}], true, contextOf())))).to.equal("");
});
