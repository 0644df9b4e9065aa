import { expect } from "chai";
import { heading } from "../../../widget/parts/heading.ts";
import { draw } from "../look.ts";

for (const [level, tag] of [
  [1, "h2"],
  [2, "h2"],
  [3, "h3"],
  [4, "h4"],
  [5, "h5"],
  [6, "h6"],
  [7, "h6"],
] as const) {
  it(`level ${level} → ${tag}`, () => {
    const element = draw(heading(level, "title", "Tools")).firstElementChild;
    expect(element?.localName).to.equal(tag);
    expect(element?.className).to.equal("title");
    expect(element?.textContent).to.equal("Tools");
  });
}
