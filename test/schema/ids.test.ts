import { describe, expect, test } from "vitest";
import { idFrom, isDevice, isId } from "../../schema/ids.ts";

describe("isId", () => {
  test.each([
    ["lamp", true],
    ["lamp-2", true],
    ["2", true],
    ["Lamp", false],
    ["lamp_2", false],
    ["-lamp", false],
    ["lamp--2", false],
    ["", false],
    ["a".repeat(80), true],
    ["a".repeat(81), false],
    ["lamp\n", false],
  ])("%j", (text, expected) => {
    expect(isId(text)).toBe(expected);
  });
});

describe("idFrom", () => {
  test.each([
    ["My Lamp", "my-lamp"],
    ["Lämp_2!", "lamp-2"],
    ["a".repeat(79) + " b", "a".repeat(79)],
    ["!!!", undefined],
    ["مرسى", undefined],
  ])("%j", (name, id) => {
    expect(idFrom(name)).toBe(id);
  });
});

test.each([
  ["con", true],
  ["com1", true],
  ["lpt9", true],
  ["console", false],
  ["com10", false],
])("isDevice %j", (id, expected) => {
  expect(isDevice(id)).toBe(expected);
});
