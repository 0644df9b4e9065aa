import { expect } from "chai";
import type { Card } from "../../../core/api/card.ts";
import type { Match } from "../../../core/matching.ts";
import type { Purpose } from "../../../core/needs.ts";
import { matchLine } from "../../../widget/parts/match-words.ts";
import { draw, seen, spoken } from "../look.ts";
import { contextOf } from "../words.ts";

const ready: Match = { state: "ready", uses: [] };
const table: [Match, Purpose, string][] = [
  [ready, "use", "You can use this now"],
  [ready, "host", "You can build on this now"],
  [ready, "maintain", "You can help with this now"],
  [{ state: "away", missing: ["coding"] }, "use", "1 skill away: Coding"],
  [{ state: "away", missing: ["coding", "ssh"] }, "use", "2 skills away: Coding and ssh / bash"],
  [
    { state: "away", missing: ["coding", "ssh", "linux"] },
    "host",
    "3 skills away: Coding, ssh / bash and Linux",
  ],
  [{ state: "away", missing: ["sql|coding"] }, "use", "1 skill away: SQL or Coding"],
  [
    { state: "away", missing: ["sql|coding", "ssh"] },
    "use",
    "2 skills away: SQL or Coding and ssh / bash",
  ],
  [{ state: "unstated" }, "use", "Requirements not stated yet"],
  [{ state: "not-available" }, "use", "Not available"],
];

for (const [match, purpose, expected] of table) {
  it(`${JSON.stringify(match)} to ${purpose} → ${expected}`, () => {
    expect(spoken(draw(matchLine(match, {}, purpose, contextOf())))).to.equal(expected);
  });
}

it("has a sign for the eye", () => {
  expect(seen(draw(matchLine(ready, {}, "use", contextOf())))).to.equal("✓ You can use this now");
});

const conditional: Match = { state: "conditional", uses: [] };
const hurdles: [asks: Card["asks"], Purpose, string][] = [
  [{ rights: "rollback right" }, "use", "No skills missing. You need: rollback right"],
  [
    { account: "wiki", agreement: "signed agreement", system: "Windows", installs: "Java 8" },
    "host",
    "No skills missing. You need: Wiki account; signed agreement; Windows; Java 8",
  ],
  [
    { account: "none", installs: "Java 8", forParts: "An account, only to save" },
    "use",
    "No skills missing. You need: Java 8",
  ],
];
for (const [asks, purpose, expected] of hurdles) {
  it(`${JSON.stringify(asks)} to ${purpose} → ${expected}`, () => {
    expect(
      spoken(draw(matchLine(conditional, asks ? { asks } : {}, purpose, contextOf()))),
    ).to.equal(expected);
  });
}
