import { describe, expect, test } from "vitest";
import { listAt, put, textAt, valueAt } from "../../../site/form/values.ts";

const draft = { title: "A", asks: { account: "none" }, keywords: ["x", "y"], year: 5 };

test.each([
  [["title"], "A"],
  [["asks", "account"], "none"],
  [["keywords", 1], "y"],
  [["keywords", 9], undefined],
  [["title", "length"], undefined],
  [["constructor"], undefined],
  [["__proto__", "toString"], undefined],
])("valueAt %j", (path, value) => {
  expect(valueAt(draft, path)).toEqual(value);
});

test("textAt and listAt take what has the shape", () => {
  expect([textAt(draft, ["title"]), textAt(draft, ["year"]), textAt(draft, ["asks"])]).toEqual([
    "A",
    "5",
    "",
  ]);
  expect([listAt(draft, ["keywords"]), listAt(draft, ["title"]), listAt(draft, ["asks"])]).toEqual([
    ["x", "y"],
    ["A"],
    [],
  ]);
});

describe("put", () => {
  test.each([
    [["title"], "B", { ...draft, title: "B" }],
    [["title"], "", { asks: draft.asks, keywords: draft.keywords, year: 5 }],
    [["asks", "rights"], "all", { ...draft, asks: { account: "none", rights: "all" } }],
    [["asks", "account"], undefined, { title: "A", keywords: draft.keywords, year: 5 }],
    [["keywords", 0], undefined, { ...draft, keywords: ["y"] }],
    [["keywords", 2], "z", { ...draft, keywords: ["x", "y", "z"] }],
    [["needs", "use"], {}, { ...draft, needs: { use: {} } }],
    [["maintainers"], [], { ...draft, maintainers: [] }],
    [["title", "inner"], "x", { ...draft, title: { inner: "x" } }],
  ])("%j: %j", (path, value, expected) => {
    const before = structuredClone(draft);
    expect(put(draft, path, value)).toEqual(expected);
    expect(draft).toEqual(before);
  });

  test("the order stays", () => {
    expect(Object.keys(put(draft, ["title"], "B"))).toEqual(Object.keys(draft));
  });

  test("__proto__ is a key like others", () => {
    const changed = put({}, ["__proto__"], { polluted: true });
    expect(Object.keys(changed)).toEqual(["__proto__"]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
