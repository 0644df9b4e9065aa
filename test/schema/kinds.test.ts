import { describe, expect, test } from "vitest";
import { type Group, isVocabulary, knownNames, schemaOf } from "../../schema/kinds.ts";

describe("schemaOf", () => {
  const cases: [group: Group, id: string, schema: string | undefined][] = [
    ["top", "catalog", "catalog"],
    ["top", "toString", undefined],
    ["vocabularies", "tasks", "vocabulary"],
    ["vocabularies", "help-roles", "help-roles"],
    ["vocabularies", "colours", undefined],
    ["tools", "anything", "tool"],
    ["notices", "anything", "notice"],
  ];
  test.each(cases)("%s/%s", (group, id, schema) => {
    expect(schemaOf(group, id)).toBe(schema);
  });
});

test("folders of items know no names", () => {
  expect(knownNames("tools")).toBeUndefined();
});

test("isVocabulary", () => {
  expect(["tasks", "entry", "constructor"].map(isVocabulary)).toEqual([true, false, false]);
});
