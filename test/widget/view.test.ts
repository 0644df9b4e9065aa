import { expect } from "chai";
import { DEFAULT_VIEW, loadView, viewName } from "../../widget/view.ts";

for (const [wanted, expected] of [
  [undefined, "finder"],
  ["", "finder"],
  ["finder", "finder"],
  ["toString", "finder"],
  ["hologram", "finder"],
]) {
  it(`view ${JSON.stringify(wanted)} is drawn as ${expected!}`, () => {
    expect(viewName(wanted)).to.equal(expected);
  });
}

it("a view brings its styles and is made for a host", async () => {
  const module = await loadView(DEFAULT_VIEW);
  expect(Object.keys(module)).to.have.members(["createView", "styles"]);
});
