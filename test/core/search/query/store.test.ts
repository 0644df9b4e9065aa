import { describe, expect, test } from "vitest";
import { createStore, type Load, sortReads } from "../../../../core/search/query/store.ts";

const isText = (value: unknown): value is string => typeof value === "string";

describe("reading", () => {
  const table: [string, Load, object][] = [
    ["a good file", () => Promise.resolve("x"), { value: "x" }],
    [
      "a missing one",
      () => Promise.reject(new Error("404")),
      { problem: { kind: "missing", path: "p" } },
    ],
    [
      "one that is no JSON",
      () => Promise.reject(new SyntaxError()),
      { problem: { kind: "damaged", path: "p" } },
    ],
    [
      "one of a later version",
      () => Promise.resolve({ version: 2 }),
      { problem: { kind: "later", path: "p" } },
    ],
    ["one of another shape", () => Promise.resolve(1), { problem: { kind: "damaged", path: "p" } }],
    [
      "a load that throws at once",
      () => {
        throw new Error("offline");
      },
      { problem: { kind: "missing", path: "p" } },
    ],
  ];
  test.each(table)("%s", async (_, load, read) => {
    expect(await createStore(load).read("p", isText)).toEqual(read);
  });
});

test("a good file is loaded once, a bad one again with the next question", async () => {
  const answers: unknown[] = [1, "x", "y"];
  let loads = 0;
  const store = createStore(() => Promise.resolve(answers[loads++]));
  expect(await store.read("p", isText)).toHaveProperty("problem");
  expect(await store.read("p", isText)).toHaveProperty("problem");
  expect(loads).toBe(1);
  store.retry();
  expect(await Promise.all([store.read("p", isText), store.read("p", isText)])).toEqual([
    { value: "x" },
    { value: "x" },
  ]);
  expect(loads).toBe(2);
});

test("reads are sorted into values and problems", () => {
  const problem = { kind: "missing", path: "p" } as const;
  expect(sortReads([{ value: 1 }, { problem }, { value: 2 }])).toEqual({
    values: [1, 2],
    problems: [problem],
  });
});

describe("a file that was given", () => {
  const load = () => Promise.resolve("loaded");

  test("is not loaded", async () => {
    const store = createStore(load);
    store.give("p", "given");
    expect(store.has("p")).toBe(true);
    expect(await store.read("p", isText)).toEqual({ value: "given" });
  });
  test("damaged: it is loaded all the same", async () => {
    const store = createStore(load);
    store.give("p", 1);
    expect(await store.read("p", isText)).toEqual({ value: "loaded" });
  });
  test("others are none", () => expect(createStore(load).has("p")).toBe(false));
});
