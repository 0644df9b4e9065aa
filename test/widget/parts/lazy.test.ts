import { expect } from "chai";
import { lazy } from "../../../widget/parts/lazy.ts";

it("is loaded when it is first wanted, once, and everybody who wanted it is called", async () => {
  let loads = 0;
  const get = lazy(() => Promise.resolve(`module ${++loads}`));
  expect(loads).to.equal(0);
  const come = [0, 1].map(
    () => new Promise<void>((done) => expect(get(() => done())).to.equal(undefined)),
  );
  await Promise.all(come);
  expect(get(() => undefined)).to.equal("module 1");
  expect(loads).to.equal(1);
});

it("is there at once for those who come later, who are not called", async () => {
  const get = lazy(() => Promise.resolve("module"));
  await new Promise<void>((done) => void get(done));
  let called = 0;
  expect(get(() => called++)).to.equal("module");
  await Promise.resolve();
  expect(called).to.equal(0);
});

it("after a failure the next one who wants it asks again", async () => {
  let loads = 0;
  const first = Promise.reject<string>(new TypeError("no network"));
  const get = lazy(() => (++loads === 1 ? first : Promise.resolve("module")));
  let called = 0;
  expect(get(() => called++)).to.equal(undefined);
  await first.catch(() => undefined);
  await Promise.resolve();
  await new Promise<void>((done) => void get(done));
  expect([loads, called]).to.deep.equal([2, 0]);
});
