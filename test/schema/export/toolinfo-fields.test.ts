import { expect, test } from "vitest";
import { defaultName, TOOLINFO_FIELDS } from "../../../schema/export/toolinfo-fields.ts";
import { SCHEMAS } from "../../../schema/schemas.ts";
import { fixtureCatalog } from "../../fixtures/catalog-parts.ts";

test.each(Object.entries(TOOLINFO_FIELDS).filter(([to]) => to !== "_schema"))(
  "%s comes from a field of entries",
  (_, { from: [field] }) => expect(SCHEMAS.tool.properties).toHaveProperty(field),
);

test.each([
  ["https://forge.example/group/tools", "tools-lamp"],
  ["https://forge.example/group/Tools.git", "tools-lamp"],
  ["https://forge.example/a_b/", "a-b-lamp"],
])("a record's name in the catalog of %s", (project, name) => {
  const { about } = fixtureCatalog();
  const forge = { ...about.forge, project };
  expect(defaultName("lamp", { ...about, forge })).toBe(name);
});
