import { expect } from "chai";
import { isPageObject } from "../../../widget/data/page-object.ts";

it("what a script has made", () => {
  expect(isPageObject({ src: "x" })).to.equal(true);
});

it("nothing, text, a list, an element, a frame", () => {
  const image = Object.assign(document.createElement("img"), { src: "https://evil.example.org/" });
  for (const value of [undefined, null, "text", [], image, window])
    expect(isPageObject(value)).to.equal(false);
});

it("a frame from elsewhere, of which nothing may be read", () => {
  const frame = document.createElement("iframe");
  frame.sandbox.add("allow-scripts");
  frame.name = "toolLadder";
  document.body.append(frame);
  expect(isPageObject(globalThis.toolLadder)).to.equal(false);
  frame.remove();
});
