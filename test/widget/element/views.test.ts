import { expect } from "chai";
import { sourceAt } from "../../../widget/data/data.ts";
import { loadView, viewName } from "../../../widget/element/views.ts";

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

it("a view brings its styles and is made for a host; what it will ask for is on its way before", async () => {
  let asked = 0;
  const source = sourceAt(new URL("https://harbour.example.org/api/v1/"));
  const index: typeof source.index = () => {
    asked++;
    return Promise.resolve({ problem: "network" });
  };
  const module = (await loadView("finder", { ...source, index }))!;
  expect(Object.keys(module)).to.have.members(["createView", "styles", "words"]);
  expect(asked).to.equal(1);
});
