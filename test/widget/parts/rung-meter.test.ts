import { expect } from "chai";
import { rungMeter } from "../../../widget/parts/rung-meter.ts";
import { draw } from "../look.ts";

for (const rung of [0, 1, 3, 5]) {
  it(`rung ${rung} of 5 fills ${rung}`, () => {
    const svg = draw(rungMeter(rung, 5)).querySelector("svg")!;
    const strokes = (path: string) => (svg.querySelector(path)!.getAttribute("d") ?? "").split("M");
    expect(strokes(".filled")).to.have.lengthOf(rung + 1);
    expect(strokes("path:not([class])")).to.have.lengthOf(5 - rung + 1);
  });
}

it("is for the eye only, and without style attributes", () => {
  const svg = draw(rungMeter(2, 5)).querySelector("svg")!;
  expect(svg.getAttribute("aria-hidden")).to.equal("true");
  expect(svg.outerHTML).not.to.contain("style");
});
