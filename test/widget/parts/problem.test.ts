import { expect } from "chai";
import type { LoadProblem } from "../../../widget/data/data.ts";
import { loading, problem } from "../../../widget/parts/problem.ts";
import { draw, spoken } from "../look.ts";
import { contextOf } from "../words.ts";

const { t } = contextOf();
const table: [LoadProblem, RegExp, boolean][] = [
  ["network", /can't be reached/, true],
  ["format", /can't be read/, true],
  ["version", /newer/, true],
  ["address", /address/, false],
  ["missing", /no tool/, true],
  ["unnamed", /which tool/, false],
];

for (const [reason, sentence, again] of table) {
  it(`${reason}: one sentence${again ? " and a button" : ""}`, () => {
    let asked = 0;
    const place = draw(problem(reason, () => asked++, t));
    expect(place.querySelector("[role=alert]")).not.to.equal(null);
    expect(spoken(place.querySelector("p")))
      .to.match(sentence)
      .and.match(/^[^.]+\.$/);
    place.querySelector("button")?.click();
    expect(asked).to.equal(again ? 1 : 0);
  });
}

it("leads to the catalog where that is known", () => {
  const site = "https://harbour.example.org/";
  const link = draw(problem("missing", () => undefined, t, site)).querySelector("a");
  expect(link?.href).to.equal(site);
  expect(spoken(link)).to.equal("Go to the catalog");
  expect(draw(problem("missing", () => undefined, t)).querySelector("a")).to.equal(null);
});

it("loading is said in words", () => {
  expect(spoken(draw(loading(t)))).to.equal("Loading…");
});
