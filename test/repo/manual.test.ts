/** The element's parts: each that the templates name stands in the manual, and no other. */
import { expect, test } from "vitest";
import { PARTS } from "../../widget/interface/manual.ts";
import { read, sources } from "./sources.ts";

test("the manual says what each part is", () => {
  const code = sources.filter((path) => path.startsWith("widget/")).map(read);
  const named = code.flatMap((text) => [...text.matchAll(/\bpart="([^"]+)"/g)]);
  expect([...new Set(named.map(([, part]) => part))].sort()).toEqual(Object.keys(PARTS).sort());
});
