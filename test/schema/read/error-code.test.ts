import { expect, test } from "vitest";
import { errorCode } from "../../../schema/read/error-code.ts";

test.each([
  [Object.assign(new Error("gone"), { code: "ENOENT" }), "ENOENT"],
  [Object.assign(new Error("odd"), { code: 5 }), "5"],
  [new Error("plain"), undefined],
  [{ code: "ENOENT" }, undefined],
  ["ENOENT", undefined],
  [undefined, undefined],
])("%j", (error, code) => {
  expect(errorCode(error)).toBe(code);
});
