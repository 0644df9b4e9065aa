import { expect, test } from "vitest";
import { apiRecords } from "../../../core/api/files.ts";
import { fixtureCatalog } from "../../fixtures/catalog-parts.ts";
import { apiReference, deriveApiReference } from "../../../scripts/generate/api-reference.ts";
import { staleDerived } from "../../../scripts/generate/derived.ts";

const { files, records } = apiReference();

function fieldOf(record: string, path: string) {
  const { fields } = records.find(({ name }) => name === record)!;
  return fields.find((field) => field.path === path);
}

test("every published file is there, and nothing else", () => {
  const published = [...apiRecords(fixtureCatalog()).keys()];
  const paths = published.map((path) => path.replace(/^tools\/.*\.json$/, "tools/{id}.json"));
  expect(files.map(({ path }) => path).toSorted()).toEqual([...new Set(paths)].toSorted());
});

test("every file, record and field has a meaning", () => {
  const named = [...files.map(({ path, meaning }) => [path, meaning])];
  for (const { name, meaning, fields } of records) {
    named.push([name, meaning], ...fields.map((each) => [`${name} ${each.path}`, each.meaning]));
  }
  expect(named.filter(([, meaning]) => !meaning)).toEqual([]);
});

test.each([
  ["CardRecord", "title", "string", false],
  ["CardRecord", "license", "string", true],
  ["CardRecord", "maintainers", "Person[]", false],
  ["CardRecord", "asks.account", "string", true],
  ["CardRecord", "names", "{ [id]: string }", true],
  ["ToolRecord", "tool.maintainers", "string[]", false],
  ["ToolRecord", "tool.usedBy[].team", "string", false],
  ["ToolRecord", "tool.feed", "boolean", true],
  ["ToolRecord", "card", "CardRecord", false],
  ["NoticeRecord", "entries", "string[]", false],
  ["CardRecord", "needs", "CardNeeds", false],
  ["CardNeeds", "use", '{ [id]: "required" | "optional" | string[][] }', true],
  ["HelpRole", "needs", 'string | { [id]: "required" | "optional" | string[] }', false],
  ["Links", "docs", "string | object[]", true],
])("%s, %s: %s, optional: %s", (record, path, type, isOptional) => {
  expect(fieldOf(record, path)).toMatchObject({ type, isOptional });
});

test("a field means what its schema says", () => {
  expect(fieldOf("CardRecord", "title")!.meaning).toBe(
    "What people call it. No version, no slogan.",
  );
});

test("every record that is published has the fields that are described", () => {
  const catalog = fixtureCatalog();
  for (const [path, record] of apiRecords(catalog)) {
    const { record: name } = files.find((file) => file.path === path) ?? { record: "ToolRecord" };
    const required = records
      .find((each) => each.name === name)!
      .fields.filter(({ path: field, isOptional }) => !isOptional && !/[.[]/.test(field));
    expect(Object.keys(record), path).toEqual(
      expect.arrayContaining(required.map(({ path: field }) => field)),
    );
  }
});

test("the file is fresh", async () => {
  expect(await staleDerived(deriveApiReference())).toEqual([]);
});
