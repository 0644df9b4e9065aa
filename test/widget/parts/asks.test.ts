import { expect } from "chai";
import { asks } from "../../../widget/parts/asks.ts";
import { draw, seen } from "../look.ts";
import { contextOf } from "../words.ts";

const table: [given: object, expected: string][] = [
  [{}, ""],
  [{ account: "none" }, "No account"],
  [{ account: "wiki" }, "Needs: Wiki account"],
  [{ account: "unknown" }, "Needs: unknown"],
  [{ rights: "<b>" }, "Rights: <b>"],
  [{ account: "wiki", installs: "a lamp" }, "Needs: Wiki accountInstall first: a lamp"],
];
for (const [given, expected] of table) {
  it(`${JSON.stringify(given)}: ${expected || "nothing"}`, () => {
    expect(seen(draw(asks({ asks: given }, "use", contextOf())))).to.equal(expected);
  });
}

it("says nothing to those who maintain it", () => {
  expect(asks({ asks: { account: "wiki" } }, "maintain", contextOf())).to.deep.equal([]);
});
