import { describe, expect, test } from "vitest";
import { isWithin, reasonOf } from "../../../schema/read/file-check.ts";

describe("isWithin", () => {
  test.each([
    ["/a/b", "/a/b", true],
    ["/a/b", "/a/b/c", true],
    ["/a/b", "/a/b/..c", true],
    ["/a/b", "/a/bc", false],
    ["/a/b", "/a", false],
    ["/a/b", "/", false],
  ])("%s holds %s", (root, path, expected) => {
    expect(isWithin(root, path)).toBe(expected);
  });
});

test("reasonOf knows the usual codes and repeats the others", () => {
  expect(reasonOf(Object.assign(new Error(), { code: "EACCES" }))).toBe("permission is denied");
  expect(reasonOf(Object.assign(new Error(), { code: "EIO" }))).toBe("EIO");
});
