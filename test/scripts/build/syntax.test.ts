import { expect, test } from "vitest";
import { applyEdits, nodesOf } from "../../../scripts/build/syntax.ts";

test("finds nodes of TypeScript, however deep", () => {
  const source = "class A { readonly #a: B<string> = f(() => this.#a!); }";
  const places = nodesOf(source, "PrivateIdentifier").map(({ start, end }) =>
    source.slice(start, end),
  );
  expect(places).toEqual(["#a", "#a"]);
});

test("edits keep their places, in whatever order they come", () => {
  const edits = [
    { start: 0, end: 1, text: "long" },
    { start: 3, end: 3, text: "!" },
    { start: 1, end: 2, text: "" },
  ];
  expect(applyEdits("abc", edits)).toBe("longc!");
});
