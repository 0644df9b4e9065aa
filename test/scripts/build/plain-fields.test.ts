import { expect, test } from "vitest";
import { plainFields } from "../../../scripts/build/plain-fields.ts";

test.each([
  [
    "class A { #b = 1; c() { return this.#b; } }",
    "class A { own_b = 1; c() { return this.own_b; } }",
  ],
  ["class A { static async #b() {} }", "class A { static async own_b() {} }"],
  ['const a = "#b", c = `#${d}`; // #e', 'const a = "#b", c = `#${d}`; // #e'],
])("%s", (source, expected) => {
  expect(plainFields(source)).toBe(expected);
});
