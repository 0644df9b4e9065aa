import { expect } from "chai";
import * as entryPoint from "../../widget/index.ts";

it("importing the entry point registers nothing", () => {
  expect(customElements.get("tool-ladder")).to.equal(undefined);
});

it("the entry point exports the class, the events, and the attributes with their manual", () => {
  expect(Object.keys(entryPoint).sort()).to.deep.equal([
    "ATTRIBUTES",
    "MANUAL",
    "ToolLadder",
    "ToolLadderErrorEvent",
    "ToolLadderOpenEvent",
    "ToolLadderReadyEvent",
    "ToolLadderResultsEvent",
  ]);
});
