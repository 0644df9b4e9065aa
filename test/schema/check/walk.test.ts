import { describe, expect, test } from "vitest";
import { find } from "../../../schema/check/walk.ts";

describe("find", () => {
  const cases: [pattern: string, value: unknown, found: string[]][] = [
    ["a.b", { a: { b: "x" } }, ["a.b value x"]],
    ["a.b", { a: "x" }, []],
    ["a", { a: 5 }, []],
    ["a.[]", { a: ["x", 5, "y"] }, ["a.0 value x", "a.2 value y"]],
    ["a.[]", { a: "x" }, ["a value x"]],
    ["a.[]", { a: { b: "x" } }, []],
    ["[].a", [{ a: "x" }, null, { a: "y" }], ["0.a value x", "2.a value y"]],
    ["a.*", { a: { b: "x", c: "y" } }, ["a.b value x", "a.c value y"]],
    ["a.*.@", { a: { b: { s: 1, t: 2 } } }, ["a.b.s key s", "a.b.t key t"]],
    ["a.@", { a: "x" }, []],
    ["toString", {}, []],
  ];
  test.each(cases)("%s in %j", (pattern, value, found) => {
    const told = find(value, pattern).map((at) => `${at.in.join(".")} ${at.part} ${at.value}`);
    expect(told).toEqual(found);
  });

  test("holes in lists are passed over", () => {
    const list = ["a", "b", "c"];
    Reflect.deleteProperty(list, 1);
    expect(find(list, "[]").map((at) => at.in)).toEqual([[0], [2]]);
  });
});
