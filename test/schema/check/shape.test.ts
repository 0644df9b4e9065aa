import { describe, expect, test } from "vitest";
import type { SchemaName } from "../../../schema/generated/validators.js";
import { checkShape } from "../../../schema/check/shape.ts";

const TOOL = { title: "Lamp", summary: "Light.", maintainers: [] };
const LIVING = { kind: "living", title: "Now", columns: ["a"] };
const row = (rest: object) => ({ rows: [{ entry: "a", label: "A", ...rest }] });

function told(schema: SchemaName, value: unknown): string[] {
  return checkShape("a.yaml", schema, value)
    .problems.map(({ at, problem }) => `${at.in?.join(".")} ${at.part} ${problem.rule}`)
    .sort();
}

describe("one mistake, one problem", () => {
  const cases: [title: string, schema: SchemaName, value: unknown, problems: string[]][] = [
    ["nothing wrong", "tool", TOOL, []],
    ["no map at all", "tool", [TOOL], [" value wrong-type"]],
    ["a text", "catalog", "hello", [" value wrong-type"]],
    ["no list", "skills", {}, [" value wrong-type"]],
    ["an empty list", "skills", [], [" value empty-value"]],
    [
      "an empty map",
      "tool",
      {},
      [" value missing-field", " value missing-field", " value missing-field"],
    ],
    ["an item that is no map", "vocabulary", ["x"], ["0 value wrong-type"]],
    [
      "a misspelt required field",
      "tool",
      { summary: "x", maintainers: [], titel: "x" },
      ["titel key unknown-field"],
    ],
    [
      "an unknown field, and a missing one",
      "tool",
      { summary: "x", maintainers: [], colour: "x" },
      [" value missing-field", "colour key unknown-field"],
    ],
    ["a number for an enum", "tool", { ...TOOL, lifecycle: 5 }, ["lifecycle value wrong-type"]],
    [
      "true for an enum",
      "tool",
      { ...TOOL, needs: { use: { sql: true } } },
      ["needs.use.sql value wrong-type"],
    ],
    [
      "a bad address, by pattern and format",
      "tool",
      { ...TOOL, links: { docs: "x y" } },
      ["links.docs value not-an-address"],
    ],
    [
      "a bad key, by pattern and propertyNames",
      "tool",
      { ...TOOL, needs: { use: { "My Skill": "required" } } },
      ["needs.use.My Skill key not-an-id"],
    ],
    [
      "an empty text, by length and pattern",
      "tool",
      { ...TOOL, title: "" },
      ["title value empty-value"],
    ],
    [
      "two mistakes in one list",
      "tool",
      { ...TOOL, partOf: ["A", "b", "C"] },
      ["partOf.0 value not-an-id", "partOf.2 value not-an-id"],
    ],
    [
      "an unknown kind: what follows from it is not told",
      "chart",
      { ...LIVING, kind: "livin", ...row({ reads: "now" }) },
      ["kind value unknown-value"],
    ],
    ["no kind", "chart", { title: "x", columns: ["a"], ...row({}) }, [" value missing-field"]],
    [
      "a living chart with cells",
      "chart",
      { ...LIVING, ...row({ reads: "now", cells: {} }) },
      ["rows.0.cells key field-not-here"],
    ],
    [
      "a living chart that reads nothing",
      "chart",
      { ...LIVING, ...row({}) },
      ["rows.0 value missing-field"],
    ],
    [
      "a snapshot without its source",
      "chart",
      {
        ...LIVING,
        kind: "snapshot",
        asOf: "2026-01-01",
        legend: "x",
        ...row({ cells: {}, reading: "stated" }),
      },
      [" value missing-field"],
    ],
    [
      "one value twice",
      "tool",
      { ...TOOL, tasks: ["a", "b", "a"] },
      ["tasks.2 value duplicate-item"],
    ],
    [
      "a slash in a key",
      "tool",
      { ...TOOL, skillNotes: { "a/b~c": "x" } },
      ["skillNotes.a/b~c key not-an-id"],
    ],
    [
      "words that every object knows",
      "tool",
      { ...TOOL, constructor: "x" },
      ["constructor key unknown-field"],
    ],
    [
      "a prototype",
      "tool",
      JSON.parse('{"title":"x","summary":"x","maintainers":[],"__proto__":{"title":"y"}}'),
      ["__proto__ key unknown-field"],
    ],
    ["redirects to nowhere", "redirects", { "old-name": "New Name" }, ["old-name value not-an-id"]],
  ];
  test.each(cases)("%s", (_, schema, value, problems) => {
    expect(told(schema, value)).toEqual(problems);
  });
});

describe("what to start with and where else to search", () => {
  const other = (url: string) => ({ elsewhere: { name: "Other", url } });
  const cases: [title: string, fields: object, problems: string[]][] = [
    ["as it should be", { featured: { reader: ["lamp"] } }, []],
    ["one entry twice", { featured: { reader: ["lamp", "lamp"] } }, ["featured.reader"]],
    ["no entries", { featured: { reader: [] } }, ["featured.reader"]],
    ["a list for nobody in particular", { featured: ["lamp"] }, ["featured"]],
    ["a search", other("https://other.example.org/?q={query}"), []],
    ["one that is not encrypted", other("http://other.example.org/?q={query}"), ["elsewhere.url"]],
    ["one that takes no words", other("https://other.example.org/"), ["elsewhere.url"]],
    ["a script", other("javascript:alert('{query}')"), ["elsewhere.url"]],
    ["one without a name", { elsewhere: { url: "https://a.example.org/{query}" } }, ["elsewhere"]],
  ];
  test.each(cases)("%s", (_, fields, expected) => {
    const about = {
      title: "A",
      description: "B.",
      site: "https://a.example.org",
      forge: { kind: "other", project: "https://a.example.org/a", branch: "main" },
      language: "en",
      license: "CC0-1.0",
      ...fields,
    };
    const { problems } = checkShape("catalog.yaml", "catalog", about);
    const places = problems.map(({ at }) => at.in?.slice(0, 2).join("."));
    expect([...new Set(places)]).toEqual(expected);
  });
});

describe("a maintainer", () => {
  const NAMES = ["Ann Example", "Σ", "Ann (X, Y)", "AC/DC", "אן כהן", "نام\u200cها"];
  test.each(NAMES.map((name) => `name:${name}`))("%j is a name", (reference) =>
    expect(told("tool", { ...TOOL, maintainers: [reference] })).toEqual([]),
  );
  const OTHERS = [
    ...["", " Ann", "Ann ", "Ann  Example", "Ann\u00a0Example", "a\nb", "a\u0007", "a\u0085"],
    ...["a\u200f", "\u202ea", "\u2066a\u2069", "\u061ca", "a\u200b", "\ufeffa", "wiki:Ann", "<b>"],
  ];
  test.each(OTHERS.map((name) => `name:${name}`))("%j is none", (reference) =>
    expect(told("tool", { ...TOOL, maintainers: [reference] })).toEqual([
      "maintainers.0 value wrong-format",
    ]),
  );
  test("a name of 255 characters with name: is not too long, one more is", () => {
    const of = (length: number) => ({ ...TOOL, maintainers: [`name:${"x".repeat(length)}`] });
    expect(told("tool", of(250))).toEqual([]);
    expect(told("tool", of(251))).toEqual(["maintainers.0 value too-long"]);
  });
});
