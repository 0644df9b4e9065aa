import { expect, test } from "vitest";
import en from "../../../core/i18n/site/en.json" with { type: "json" };
import { SCHEMAS } from "../../../schema/schemas.ts";
import { GROUPS } from "../../../site/form/groups.ts";

test("every field of the schema stands in one group", () => {
  const fields: string[] = GROUPS.flatMap((group) => group.fields);
  expect(fields.toSorted()).toEqual(Object.keys(SCHEMAS.tool.properties ?? {}).sort());
});

test("what an entry must have lies open", () => {
  const open: string[] = GROUPS.filter(({ isOpen }) => isOpen).flatMap((group) => group.fields);
  expect(open).toEqual(expect.arrayContaining(SCHEMAS.tool["required"] as string[]));
});

test.each(GROUPS.map(({ name }) => name))("%s has a heading and says what it is about", (name) => {
  expect(en).toHaveProperty(`form-group-${name}`);
  expect(en).toHaveProperty(`form-lead-${name}`);
});
