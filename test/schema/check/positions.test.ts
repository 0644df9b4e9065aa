import { describe, expect, test } from "vitest";
import { contentStart, fieldName, linesOf, positionAt } from "../../../schema/check/positions.ts";

describe("positionAt", () => {
  test.each([
    ["", 0, "1:1"],
    ["abc", 2, "1:3"],
    ["abc\ndef", 3, "1:4"],
    ["abc\ndef", 4, "2:1"],
    ["abc\r\ndef", 6, "2:2"],
    ["😀x", 2, "1:3"],
    ["abc\n", 4, "2:1"],
  ])("%j at %i", (text, offset, place) => {
    const { line, column } = positionAt(text, offset);
    expect(`${line}:${column}`).toBe(place);
  });
});

describe("contentStart", () => {
  test.each([
    ["title: x\n", 1],
    ["# one\n\n  # two\n---\ntitle: x\n", 5],
    ["# only\n", 1],
    ["", 1],
    ["# a\r\ntitle: x\r\n", 2],
  ])("%j", (text, line) => {
    expect(contentStart(text)).toEqual({ line, column: 1 });
  });
});

describe("linesOf", () => {
  test.each([
    ["a\nb", 1, "a"],
    ["a\r\nb", 1, "a"],
    ["a\nb", 2, "b"],
    ["a\nb", 3, ""],
    ["a\n", 2, ""],
  ])("%j line %i", (text, line, expected) => {
    expect(linesOf(text).lineAt(line)).toBe(expected);
  });
});

test("fieldName leaves list positions out", () => {
  expect(fieldName(["helpWanted", 2, "role"])).toBe("helpWanted.role");
  expect(fieldName([3])).toBe("");
});
