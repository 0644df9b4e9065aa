import { describe, expect, test } from "vitest";
import { openFile, openText } from "../../../site/form/import-entry.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const RECORD = {
  name: "x-finder",
  title: "Finder",
  description: "Finds.",
  url: "https://x.example.org/",
};

test("an entry, with its text and the name of its file", () => {
  const text = "# mine\ntitle: A\nsummary: B\nodd: 1\n";
  expect(openFile("A Tool.yaml", bytes(text))).toEqual({
    imported: [
      {
        entry: { title: "A", summary: "B", odd: 1 },
        id: "a-tool",
        original: { text },
        kept: [],
        dropped: [],
      },
    ],
  });
});

test("an entry in JSON", () => {
  const text = '{"$schema": "x", "title": "A", "summary": "B"}';
  expect(openText(text)).toMatchObject({ imported: [{ entry: { title: "A", summary: "B" } }] });
});

describe("toolinfo", () => {
  test.each([
    ["one record", JSON.stringify(RECORD)],
    ["a list of one", JSON.stringify([RECORD])],
    ["with tabs", JSON.stringify(RECORD, null, "\t")],
    ["with a byte order mark", `\ufeff${JSON.stringify(RECORD)}`],
    [
      "as YAML",
      "name: x-finder\ntitle: Finder\ndescription: Finds.\nurl: https://x.example.org/\n",
    ],
  ])("%s", (_, text) => {
    expect(openText(text)).toMatchObject({
      imported: [
        { id: "x-finder", entry: { title: "Finder", summary: "Finds.", url: RECORD.url } },
      ],
    });
  });

  test("a list of several asks for a choice; what is no record is passed over", () => {
    const opened = openText(JSON.stringify([RECORD, { ...RECORD, title: "Other" }, 5, null]));
    expect("imported" in opened && opened.imported.map(({ entry }) => entry["title"])).toEqual([
      "Finder",
      "Other",
    ]);
  });
});

describe("what cannot be used is told with its line", () => {
  test.each<[string, string, object]>([
    ["broken YAML", "title: A\nsummary: [\n", { line: 3 }],
    ["broken JSON", '{\n  "name": "x"\n  "title": "y"\n}', { line: expect.any(Number) as number }],
    ["nothing", " \n", { refused: "nothing" }],
    ["a number", "5", { refused: "nothing" }],
    ["a list of numbers", "[1, 2]", { refused: "nothing" }],
    ["too much", "x".repeat(10_000_000), { refused: "too-large" }],
    [
      "nested too deeply",
      `{"name": ${"[".repeat(20_000)}${"]".repeat(20_000)}}`,
      { line: expect.any(Number) as number },
    ],
    [
      "an alias bomb",
      `a: &a [${"x,".repeat(9)}]\nb: &b [${"*a,".repeat(60)}]\nc: [${"*b,".repeat(60)}]\n`,
      { line: expect.any(Number) as number },
    ],
  ])("%s", (_, text, expected) => {
    const opened = openText(text);
    expect(opened).toMatchObject(expected);
    expect("refused" in opened && opened.refused.length).toBeGreaterThan(5);
  });

  test.each<[string, Uint8Array, object]>([
    [
      "UTF-16",
      new Uint8Array([255, 254, 65, 0]),
      { refused: expect.stringContaining("UTF-16") as string },
    ],
    ["10 MB", new Uint8Array(10_000_000), { refused: "too-large" }],
  ])("%s", (_, file, expected) => {
    expect(openFile("x.json", file)).toMatchObject(expected);
  });

  test("strange keys are keys", () => {
    const opened = openText('{"__proto__": {"polluted": true}, "name": "x", "constructor": 1}');
    expect("imported" in opened).toBe(true);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
