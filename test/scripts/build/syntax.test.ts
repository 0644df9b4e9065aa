import { expect, test } from "vitest";
import { editNodes } from "../../../scripts/build/syntax.ts";

const marked = (source: string) =>
  editNodes(source, (text) => ({
    PrivateIdentifier: ({ start, end }) => void text.overwrite(start, end, "PRIVATE"),
  }));

test.each([
  [
    "class A { readonly #a: B<string> = f(() => this.#a!); }",
    "class A { readonly PRIVATE: B<string> = f(() => this.PRIVATE!); }",
  ],
  ['class A { #a = "é語😀"; b = this.#a; }', 'class A { PRIVATE = "é語😀"; b = this.PRIVATE; }'],
  ["const a = 1;", "const a = 1;"],
])("%s", (source, expected) => {
  expect(marked(source)).toBe(expected);
});
