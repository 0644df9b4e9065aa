import { describe, expect, test } from "vitest";
import { entryOf } from "../../../schema/export/toolinfo-entry.ts";
import { fixtureCatalog } from "../../fixtures/catalog-parts.ts";

const { about } = fixtureCatalog();
const read = (record: Record<string, unknown>) => entryOf(record, about);

describe("records that no catalog of ours wrote", () => {
  test.each([
    {},
    { tool_ladder: null },
    { tool_ladder: "lamp" },
    { tool_ladder: ["lamp"] },
    { tool_ladder: {} },
    { tool_ladder: { id: 5 } },
    { tool_ladder: { id: "../../x" } },
    { tool_ladder: { id: "x".repeat(81) } },
  ])("%j", (record) => expect(read({ name: "lamp", ...record })).toBeUndefined());
});

test("a field that was changed since counts", () => {
  const record = { title: "New", tool_ladder: { id: "lamp", needs: { use: {} } } };
  expect(read(record)).toEqual({ id: "lamp", entry: { title: "New", needs: { use: {} } } });
});

test("null takes away what the record says", () => {
  const record = { url: "https://page.example.org/", tool_ladder: { id: "lamp", url: null } };
  expect(read(record)).toEqual({ id: "lamp", entry: {} });
});

test("values that the format refuses are kept as they are", () => {
  const record = { author: [5, { name: 1 }], keywords: 5, x: 1, tool_ladder: { id: "lamp" } };
  expect(read(record)?.entry).toEqual({
    toolinfo: { author: [5, { name: 1 }], keywords: 5, x: 1 },
  });
});

test("names that every object has", () => {
  const record = JSON.parse(
    '{"__proto__": {"a": 1}, "constructor": 2, "tool_ladder": {"id": "lamp", "__proto__": {"b": 1}}}',
  ) as Record<string, unknown>;
  const { entry } = read(record)!;
  expect(Object.getPrototypeOf(entry)).toBe(Object.prototype);
  expect(Object.entries(entry.toolinfo!)).toEqual([
    ["__proto__", { a: 1 }],
    ["constructor", 2],
  ]);
});
