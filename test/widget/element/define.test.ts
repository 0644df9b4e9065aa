import { expect } from "chai";

class Earlier extends HTMLElement {}

it("a tag that is taken already, by an earlier load of the script, stays as it is", async () => {
  customElements.define("tool-ladder", Earlier);
  await import("../../../widget/element/define.ts");
  expect(customElements.get("tool-ladder")).to.equal(Earlier);
});
