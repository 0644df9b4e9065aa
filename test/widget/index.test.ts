import { expect } from "chai";
import * as door from "../../widget/index.ts";

it("importing the door registers nothing", () => {
  expect(customElements.get("tool-ladder")).to.equal(undefined);
});

it("the door lets out the class, the events, and the attributes with their manual", () => {
  expect(Object.keys(door).sort()).to.deep.equal([
    "ATTRIBUTES",
    "MANUAL",
    "ToolLadder",
    "ToolLadderErrorEvent",
    "ToolLadderOpenEvent",
    "ToolLadderReadyEvent",
    "ToolLadderResultsEvent",
  ]);
});
