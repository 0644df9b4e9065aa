import { expect, test } from "vitest";
import { apiFiles, innerRecords, typeParts } from "../../site/api-reference.ts";

test("each file has the fields of its record", () => {
  const cards = apiFiles.find(({ path }) => path === "tools.json")!;
  expect(cards.fields.map(({ path }) => path)).toContain("tools");
});

test("records of files are described there alone", () => {
  const names = innerRecords.map(({ name }) => name);
  expect(names).toContain("CardRecord");
  expect(names).not.toContain("ToolList");
});

test.each([
  ["CardRecord[]", ["", "CardRecord", "[]"]],
  ["string | ChartRow", ["string | ", "ChartRow", ""]],
  ["{ [id]: string }", ["{ [id]: string }"]],
])("%s", (type, parts) => {
  expect(typeParts(type)).toEqual(parts);
});
