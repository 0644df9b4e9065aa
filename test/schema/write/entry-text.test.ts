import { readFile } from "node:fs/promises";
import fc from "fast-check";
import { check, resolveConfig } from "prettier";
import { describe, expect, test } from "vitest";
import type { ToolFile } from "../../../core/generated/tool.ts";
import { readDocument } from "../../../schema/read/document.ts";
import { entryText } from "../../../schema/write/entry-text.ts";
import { listFiles } from "../../../schema/read/files.ts";
import { SCHEMAS } from "../../../schema/schemas.ts";
import { UNPRINTABLE } from "../../../schema/read/text.ts";

type Draft = Partial<ToolFile>;

function read(text: string): unknown {
  const { value, problems } = readDocument("tools/x.yaml", text);
  expect(problems).toEqual([]);
  return value;
}

/** The lines below the schema's line. */
function body(entry: Draft): string {
  const text = entryText(entry);
  return text.slice(text.indexOf("\n") + 1);
}

const WORDS = "Put a photograph of a harbour into the article that has none, and say who took it. ";

describe("how an entry is written", () => {
  const cases: [what: string, entry: Draft, text: string][] = [
    ["nothing", {}, "{}\n"],
    [
      "fields come in the schema's order",
      { url: "https://x/", title: "A" },
      "title: A\nurl: https://x/\n",
    ],
    [
      "so do fields of fields",
      { start: { label: "Go", how: "open" } },
      "start:\n  how: open\n  label: Go\n",
    ],
    [
      "and those in lists",
      { helpWanted: [{ note: "N", role: "translator" }] },
      'helpWanted:\n  - role: translator\n    note: "N"\n',
    ],
    [
      "purposes, too; skills stay as they come",
      { needs: { host: {}, use: { sql: "required", coding: "optional" } } },
      "needs:\n  use:\n    sql: required\n    coding: optional\n  host: {}\n",
    ],
    [
      "what is undefined stays away",
      { title: "A", type: undefined } as unknown as Draft,
      "title: A\n",
    ],
    ["unknown fields go last", { colour: "red", title: "A" } as Draft, "title: A\ncolour: red\n"],
    [
      "what would not be text is quoted",
      { keywords: ["true", "7", "*", "a: b", "no", "2026-01-01"] },
      'keywords:\n  - "true"\n  - "7"\n  - "*"\n  - "a: b"\n  - "no"\n  - 2026-01-01\n',
    ],
    [
      "so is what readers of YAML 1.1 take for something else",
      { keywords: ["on", "12:30", "1_000", "0b11", "=", "<<", "a\tb"] },
      'keywords:\n  - "on"\n  - "12:30"\n  - "1_000"\n  - "0b11"\n  - "="\n  - "<<"\n  - "a\\tb"\n',
    ],
    [
      "a time, and a day that no month has, but not one that is a day",
      { keywords: ["2026-01-31T18:00:00Z", "2026-02-30", "2026-13-01", "2028-02-29"] },
      'keywords:\n  - "2026-01-31T18:00:00Z"\n  - "2026-02-30"\n  - "2026-13-01"\n  - 2028-02-29\n',
    ],
    ["an empty list", { maintainers: [] }, "maintainers: []\n"],
    [
      "a line that just fits",
      { title: "y".repeat(50) + " " + "x".repeat(62) },
      `title: ${"y".repeat(50)} ${"x".repeat(62)}\n`,
    ],
    [
      "a line too long is folded",
      { title: "y".repeat(50) + " " + "x".repeat(63) },
      `title: >-\n  ${"y".repeat(50)} ${"x".repeat(63)}\n`,
    ],
    [
      "a text of one line that is too long by one is folded, too",
      { description: `${"y".repeat(50)} ${"x".repeat(68)}` },
      `description: >-\n  ${"y".repeat(50)}\n  ${"x".repeat(68)}\n`,
    ],
    [
      "one that just fits below its key is not",
      { title: `${"y".repeat(50)} ${"x".repeat(67)}` },
      `title: >-\n  ${"y".repeat(50)} ${"x".repeat(67)}\n`,
    ],
    [
      "a word too long is not",
      { url: `https://x/${"x".repeat(200)}` },
      `url: https://x/${"x".repeat(200)}\n`,
    ],
    [
      "short lines stay as they are",
      { description: "One.\n\n- two\n  - three\n" },
      "description: |\n  One.\n\n  - two\n    - three\n",
    ],
    [
      "long paragraphs are folded",
      { description: `${WORDS.repeat(2).trim()}\nEnd.` },
      `description: >-\n  ${WORDS}Put a photograph of a harbour into\n  the article that has none, and say who took it.\n\n  End.\n`,
    ],
    [
      "what is laid out is not",
      { description: `${WORDS.repeat(2).trim()}\n  End.` },
      `description: |-\n  ${WORDS.repeat(2)}\n    End.\n`.replace(" \n", "\n"),
    ],
    [
      "odd line ends are escaped",
      { description: "One.\r\nTwo." },
      'description: "One.\\r\\nTwo."\n',
    ],
  ];
  test.each(cases)("%s", (_, entry, text) => {
    expect(body(entry)).toBe(text);
  });
});

test("the first line points editors at the schema", () => {
  expect(entryText({ title: "A" })).toMatch(
    /^# yaml-language-server: \$schema=\.\.\/schema\/tool\.schema\.json\n/,
  );
});

describe("entries of the catalogs read back as they were, in a form that Prettier leaves alone", async () => {
  const folders = ["catalog", "test/fixtures/catalog"];
  const paths = await Promise.all(
    folders.map(async (folder) => {
      const { files } = await listFiles(folder);
      return files.filter(({ schema }) => schema === "tool").map(({ path }) => `${folder}/${path}`);
    }),
  );
  test.each(paths.flat())("%s", async (path) => {
    const { $schema: _, ...entry } = read(await readFile(path, "utf8")) as Draft & {
      $schema?: string;
    };
    const text = entryText(entry);
    expect(read(text)).toEqual(entry);
    expect(entryText(read(text) as Draft)).toBe(text);
    expect(await isFormatted(text)).toBe(true);
  });
});

async function isFormatted(text: string): Promise<boolean> {
  const filepath = "catalog/tools/x.yaml";
  return check(text, { ...(await resolveConfig(filepath)), filepath });
}

const piece = fc.constantFrom(
  ..." \n\t\r:#-?>|&*!%@`'\",[]{}~ab01é語\u0085\u2028\ufeff\u00a0",
  "---",
  "...",
  "null",
  "true",
  "longword ",
  "0x1",
  "\n\n",
  "- ",
);
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }).filter((text) => !UNPRINTABLE.test(text)),
  fc.array(piece, { maxLength: 120 }).map((pieces) => pieces.join("")),
);
const anyKey = fc.oneof(
  fc.constantFrom("__proto__", "constructor", "a", "-", "~", "1"),
  anyText.filter((text) => text.length < 80),
);
const anyJson = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    anyText,
    fc.oneof(
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
      fc.boolean(),
      fc.constant(null),
    ),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.array(fc.tuple(anyKey, tie("value")), { maxLength: 4 }).map(mapOf),
  ),
})).value;

/** JSON.parse and fromEntries make a key of __proto__, as the reader does. */
function mapOf(pairs: [string, unknown][]): object {
  return Object.fromEntries(pairs);
}

const anyEntry = fc.record(
  {
    title: anyText,
    description: anyText,
    needs: fc.record({ use: fc.dictionary(anyKey, anyText) }, { requiredKeys: [] }),
    helpWanted: fc.array(fc.record({ role: anyText, note: anyText })),
    keywords: fc.array(anyText),
    toolinfo: fc.array(fc.tuple(anyKey, anyJson), { maxLength: 5 }).map(mapOf),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Draft>;

test("any entry is read back as it was", () => {
  fc.assert(
    fc.property(anyEntry, (entry) => {
      expect(read(entryText(entry))).toEqual(entry);
    }),
    { numRuns: 1500 },
  );
});

test("plain paragraphs, however long, are written as Prettier would", async () => {
  const word = fc.stringMatching(/^[A-Za-z][a-z]{0,12}[.,;)]?$/);
  const paragraph = fc.array(word, { minLength: 1, maxLength: 90 }).map((words) => words.join(" "));
  const description = fc
    .array(paragraph, { minLength: 1, maxLength: 4 })
    .map((texts) => texts.join("\n\n"));
  await fc.assert(
    fc.asyncProperty(description, paragraph, async (text, keyword) => {
      const written = entryText({ description: text, keywords: [keyword] });
      expect(await isFormatted(written)).toBe(true);
      for (const line of written.split("\n")) expect(line.length).toBeLessThanOrEqual(120);
    }),
    { numRuns: 100 },
  );
});

test("every field of the schema keeps its place", () => {
  const fields = Object.keys(SCHEMAS.tool.properties ?? {});
  const backwards = Object.fromEntries(fields.toReversed().map((field) => [field, "x"]));
  expect([...body(backwards as Draft).matchAll(/^(\w+):/gm)].map(([, field]) => field)).toEqual(
    fields,
  );
});
