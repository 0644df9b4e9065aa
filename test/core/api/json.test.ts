import { expect, test } from "vitest";
import * as json from "../../../core/api/json.ts";

type Reader = Exclude<keyof typeof json, "isRecord" | "isTitled">;

test.each<[Reader, unknown, unknown]>([
  ["record", { a: 1 }, { a: 1 }],
  ["record", [1], {}],
  ["record", null, {}],
  ["list", [1, "a"], [1, "a"]],
  ["list", { 0: 1 }, []],
  ["text", "a", "a"],
  ["text", 1, ""],
  ["optionalText", "", ""],
  ["optionalText", ["a"], undefined],
  ["strings", ["a", 1, null, "b"], ["a", "b"]],
  ["strings", "ab", []],
  ["texts", { a: "x", b: 1 }, { a: "x" }],
  ["texts", { "@metadata": {}, a: "A", b: null }, { a: "A" }],
  ["texts", "ab", {}],
  ["texts", null, {}],
  ["texts", [], {}],
  ["texts", 1, {}],
  ["optionalTexts", { a: "x", b: 1 }, { a: "x" }],
  ["optionalTexts", "ab", undefined],
  ["numbers", { a: 1, b: "2" }, { a: 1 }],
])("%s of %j → %j", (reader, value, expected) => {
  expect(json[reader](value)).toEqual(expected);
});

test.each([
  [{}, true],
  [[], false],
  [null, false],
  ["a", false],
])("%j is a record: %s", (value, is) => expect(json.isRecord(value)).toBe(is));

test.each([
  [{ id: "a", title: "A" }, true],
  [{ id: "a" }, false],
  [{ id: 1, title: "A" }, false],
  [null, false],
])("%j has id and title: %s", (value, is) => expect(json.isTitled(value)).toBe(is));
