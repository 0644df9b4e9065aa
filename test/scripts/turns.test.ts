import { once } from "node:events";
import { expect, test } from "vitest";
import { Turns } from "../../scripts/turns.ts";

/** Waits until all has happened that needs nobody else. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

test("a change waits for whoever reads, and whoever comes later waits for the change", async () => {
  const turns = new Turns();
  const said: string[] = [];
  const [first, second] = [new AbortController(), new AbortController()];
  for (const { signal } of [first, second]) await turns.read(once(signal, "abort"));
  void turns.change(() => said.push("changed"));
  void turns.read(Promise.resolve()).then(() => said.push("read"));
  first.abort();
  await settled();
  expect(said).toEqual([]);
  second.abort();
  await settled();
  expect(said).toEqual(["changed", "read"]);
});

test("changes come in their order, before whoever has waited for the first of them", async () => {
  const turns = new Turns();
  const said: string[] = [];
  void turns.change(() => said.push("one"));
  void turns.read(Promise.resolve()).then(() => said.push("read"));
  void turns.change(() => said.push("two"));
  await settled();
  expect(said).toEqual(["one", "two", "read"]);
});

test("a change that fails is told to whoever made it, and holds up nobody", async () => {
  const turns = new Turns();
  const change = turns.change(() => {
    throw new Error("no");
  });
  await expect(change).rejects.toThrow("no");
  await turns.read(Promise.resolve());
});
