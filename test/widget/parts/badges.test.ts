import { expect } from "chai";
import type { Card } from "../../../core/api/card.ts";
import { asks, badges } from "../../../widget/parts/badges.ts";
import { makeCard } from "../harbour.ts";
import { draw, seen } from "../look.ts";
import { contextOf } from "../words.ts";

const table: [Partial<Card>, string[]][] = [
  [{}, []],
  [{ lifecycle: "planned", maintainers: [] }, ["Planned"]],
  [{ lifecycle: "experimental" }, ["Experimental"]],
  [{ lifecycle: "deprecated", maintainers: [] }, ["Deprecated", "Needs maintainers"]],
  [{ lifecycle: "retired", helpWanted: ["keeper"] }, ["Retired"]],
  [{ helpWanted: ["keeper"] }, ["Needs maintainers"]],
  [{ helpWanted: ["translator"] }, []],
  [{ maintainers: [] }, ["Needs maintainers"]],
];

for (const [card, expected] of table) {
  it(`${JSON.stringify(card)} → ${expected.join(", ") || "none"}`, () => {
    const place = draw(badges(makeCard({ id: "a", ...card }), contextOf()));
    expect([...place.querySelectorAll(".badge")].map((each) => each.textContent)).to.deep.equal(
      expected,
    );
  });
}

const hurdles: [given: object, expected: string][] = [
  [{}, ""],
  [{ account: "none" }, "No account"],
  [{ account: "wiki" }, "Needs: Wiki account"],
  [{ account: "unknown" }, "Needs: unknown"],
  [{ rights: "<b>" }, "Rights: <b>"],
  [{ account: "wiki", installs: "a lamp" }, "Needs: Wiki accountInstall first: a lamp"],
];
for (const [given, expected] of hurdles) {
  it(`${JSON.stringify(given)}: ${expected || "nothing"}`, () => {
    expect(seen(draw(asks({ asks: given }, "use", contextOf())))).to.equal(expected);
  });
}

it("says nothing to those who maintain it", () => {
  expect(asks({ asks: { account: "wiki" } }, "maintain", contextOf())).to.deep.equal([]);
});
