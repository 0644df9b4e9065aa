import { expect } from "chai";
import type { Card } from "../../../core/api/card.ts";
import { badges } from "../../../widget/parts/badges.ts";
import { makeCard } from "../harbour.ts";
import { draw } from "../look.ts";
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
