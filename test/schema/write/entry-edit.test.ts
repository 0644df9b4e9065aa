import { readdir, readFile } from "node:fs/promises";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDocument } from "../../../schema/read/document.ts";
import { editedText } from "../../../schema/write/entry-edit.ts";

const LAMP = `# yaml-language-server: $schema=../schema/tool.schema.json
# Kept by Ann.
title: Lamp   # short
summary:   'Light up a room.'
colour: red # no field of ours
needs:
  # said by its author
  use: { sql: required }   # one
  maintain:
    ssh: optional # to read logs
maintainers: [kim,  "wiki:Ann"]
keywords:
  - light # often
  - bulb

# dates
added: 2026-01-01
`;

const read = (text: string) => readDocument("x", text).value as Record<string, unknown>;
const edit = (change: Record<string, unknown>, text = LAMP) => {
  const { ...entry } = read(text);
  for (const [key, value] of Object.entries(change)) {
    if (value === undefined) delete entry[key];
    else entry[key] = value;
  }
  const edited = editedText(text, entry);
  expect(read(edited)).toEqual(entry);
  return edited;
};

test("nothing changes, nothing changes", () => {
  expect(edit({})).toBe(LAMP);
});

describe("only the field that changes is written anew", () => {
  test("a text keeps the comment beside it", () => {
    expect(edit({ title: "Lantern" })).toBe(LAMP.replace("Lamp   # short", "Lantern # short"));
  });

  test("a list in one line stays without room inside its brackets, as all others there", () => {
    const edited = edit({ maintainers: ["kim", "wiki:Ann", "team"] });
    expect(edited).toContain('\nmaintainers: [kim, "wiki:Ann", team]\n');
    const text = "title: A\nneeds: { use: { anyOf: [sql, coding] } }\n";
    expect(edit({ needs: { use: { anyOf: ["sql", "ssh"] } } }, text)).toBe(
      text.replace("coding", "ssh"),
    );
    const loose = "title: A\ntasks: [ citing ]\n";
    expect(edit({ tasks: ["citing", "mapping"] }, loose)).toBe(
      "title: A\ntasks: [ citing, mapping ]\n",
    );
    const quoted = "title: A\nkeywords: [b]\n";
    expect(edit({ keywords: ["b", "[ c ]"] }, quoted)).toContain('"[ c ]"');
  });

  test("a field that goes takes its own comment along", () => {
    const edited = edit({ added: undefined });
    expect(edited).toBe(LAMP.replace(/\n# dates\n.*\n$/, ""));
  });

  test("a new field stands where the schema has it", () => {
    const edited = edit({ type: "bot" });
    expect(edited).toBe(LAMP.replace("colour:", "type: bot\ncolour:"));
  });

  test("a skill changes within its map", () => {
    const edited = edit({
      needs: { use: { sql: "optional" }, maintain: { ssh: "optional", linux: "required" } },
    });
    expect(edited).toContain("  # said by its author\n  use: { sql: optional } # one\n");
    expect(edited).toContain("    ssh: optional # to read logs\n    linux: required\n");
    expect(edited).toContain("summary:   'Light up a room.'\n");
  });

  test("an item comes, another goes", () => {
    expect(edit({ keywords: ["light", "glow"] })).toContain("  - light # often\n  - glow\n");
  });

  test("nothing needed, on purpose", () => {
    expect(edit({ needs: { use: {} } })).toContain("use: {}");
  });

  test("a long text is folded", () => {
    const description = "Word after word, ".repeat(20).trim();
    expect(edit({ description })).toContain("description: >-\n  Word after word,");
  });
});

describe("whatever the file is like, it says the entry afterwards", () => {
  test.each([
    ["Windows line ends", LAMP.replaceAll("\n", "\r\n")],
    ["one line", "{ title: A, summary: B }"],
    ["JSON", '{\n  "$schema": "../x.json",\n  "title": "A",\n  "odd": 1\n}\n'],
    ["a key twice", "title: A\ntitle: B\nsummary: C\n"],
    ["an alias", "title: &a A\nsummary: *a\nkeywords: [*a]\n"],
    ["a broken file", "title: [\n"],
    ["a list", "- 1\n"],
    ["nothing", ""],
    ["a document's start", "---\ntitle: A\n"],
    ["a strange key", "__proto__: 1\ntitle: A\n"],
  ])("%s", (_, text) => {
    const entry = { title: "New: one", summary: "# two", maintainers: ["kim"] };
    const edited = editedText(text, entry);
    const { $schema: __, ...value } = read(edited);
    expect(value).toEqual(entry);
  });

  test("Windows line ends stay", () => {
    const text = LAMP.replaceAll("\n", "\r\n");
    expect(edit({ title: "X" }, text)).toBe(
      LAMP.replace("Lamp   # short", "X # short").replaceAll("\n", "\r\n"),
    );
  });

  test("JSON stays JSON, in its order", () => {
    const text = '{\n  "$schema": "../x.json",\n  "summary": "B",\n  "title": "A"\n}\n';
    expect(editedText(text, { title: "A", summary: "C", maintainers: [] })).toBe(
      '{\n  "$schema": "../x.json",\n  "summary": "C",\n  "title": "A",\n  "maintainers": []\n}\n',
    );
  });
});

describe("files of the catalog", async () => {
  const names = (await readdir("catalog/tools")).filter((name) => name.endsWith(".yaml"));
  test.each(names.filter((_, i) => i % 10 === 0))("%s: one field, one change", async (name) => {
    const text = await readFile(`catalog/tools/${name}`, "utf8");
    const edited = edit({ confirmed: "2026-11-27" }, text);
    const lines = edited.split("\n").filter((line) => line !== "confirmed: 2026-11-27");
    expect(lines.join("\n")).toBe(text);
  });
});

test("any values", () => {
  const texts = fc.string({ unit: "grapheme", maxLength: 200 });
  const entries = fc.record(
    {
      title: texts,
      description: texts,
      keywords: fc.array(texts, { maxLength: 4 }),
      needs: fc.record(
        {
          use: fc.dictionary(
            fc.constantFrom("sql", "ssh"),
            fc.constantFrom("required", "optional"),
          ),
        },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(entries, (change) => {
      const entry = { ...read(LAMP), ...change };
      const found = readDocument("x", editedText(LAMP, entry));
      // Characters that YAML cannot hold are found where they stand, and are no matter of writing.
      fc.pre(found.problems.length === 0);
      expect(found.value).toEqual(structuredClone(entry));
    }),
    { numRuns: 300 },
  );
});
