import { expect } from "chai";
import { inTime } from "../../../widget/data/patience.ts";

it("what comes in time is given", async () => {
  expect(await inTime(Promise.resolve("x"))).to.equal("x");
});

it("what fails gives nothing", async () => {
  expect(await inTime(Promise.reject(new Error("gone")))).to.equal(undefined);
});

it("what hangs gives nothing when patience is over", async () => {
  expect(await inTime(new Promise(() => undefined), 20)).to.equal(undefined);
});
