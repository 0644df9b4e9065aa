import { expect } from "chai";
import { ATTRIBUTES } from "../../../widget/interface/attributes.ts";
import { EVENTS, MANUAL, PARTS } from "../../../widget/interface/manual.ts";

it("says of each attribute what it is for, in their order", () => {
  expect(Object.keys(MANUAL)).to.deep.equal([...ATTRIBUTES]);
  for (const text of Object.values({ ...MANUAL, ...EVENTS, ...PARTS }))
    expect(text).to.match(/\.$/);
});
