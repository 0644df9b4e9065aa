import { once } from "node:events";
import { expect, test } from "vitest";
import { ReadWriteLock } from "../../../../scripts/cli/dev/read-write-lock.ts";

/** Waits until all has happened that needs nobody else. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

test("a change waits for whoever reads, and whoever comes later waits for the change", async () => {
  const lock = new ReadWriteLock();
  const said: string[] = [];
  const [first, second] = [new AbortController(), new AbortController()];
  for (const { signal } of [first, second]) await lock.read(once(signal, "abort"));
  void lock.change(() => said.push("changed"));
  void lock.read(Promise.resolve()).then(() => said.push("read"));
  first.abort();
  await settled();
  expect(said).toEqual([]);
  second.abort();
  await settled();
  expect(said).toEqual(["changed", "read"]);
});

test("changes come in their order, before whoever has waited for the first of them", async () => {
  const lock = new ReadWriteLock();
  const said: string[] = [];
  void lock.change(() => said.push("one"));
  void lock.read(Promise.resolve()).then(() => said.push("read"));
  void lock.change(() => said.push("two"));
  await settled();
  expect(said).toEqual(["one", "two", "read"]);
});

test("a change that fails is told to whoever made it, and holds up nobody", async () => {
  const lock = new ReadWriteLock();
  const change = lock.change(() => {
    throw new Error("no");
  });
  await expect(change).rejects.toThrow("no");
  await lock.read(Promise.resolve());
});
