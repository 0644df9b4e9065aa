import { expect, test } from "vitest";
import { makeLoadOnce, type Result } from "../../core/load-once.ts";

function loader(...results: Result<string, string>[]) {
  let loads = 0;
  return { load: () => Promise.resolve(results[loads++]!), count: () => loads };
}

test("a value is loaded once, also for those who ask meanwhile", async () => {
  const once = makeLoadOnce<string>();
  const { load, count } = loader({ value: "x" });
  const [one, two] = await Promise.all([once("a", load), once("a", load)]);
  expect(one).toEqual({ value: "x" });
  expect(two).toBe(one);
  expect(await once("a", load)).toBe(one);
  expect(count()).toBe(1);
});

test("after a problem it is loaded again", async () => {
  const once = makeLoadOnce<string>();
  const { load, count } = loader({ problem: "away" }, { value: "x" });
  expect(await Promise.all([once("a", load), once("a", load)])).toEqual([
    { problem: "away" },
    { problem: "away" },
  ]);
  expect(count()).toBe(1);
  expect(await once("a", load)).toEqual({ value: "x" });
});

test("keys are apart", async () => {
  const once = makeLoadOnce<string>();
  const { load, count } = loader({ value: "x" }, { value: "y" });
  expect(await once("a", load)).toEqual({ value: "x" });
  expect(await once("b", load)).toEqual({ value: "y" });
  expect(count()).toBe(2);
});
