/** Whatever lies in a catalog's folder: the reader ends, says where the trouble is, and touches nothing. */
import { mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCatalog } from "../../schema/read/reader.ts";
import { contentsOf, temporaryFolder } from "../setup/temporary.ts";
import { smallCatalog } from "./examples.ts";

const FILE = "tools/lamp.yaml";
const LAMP = await readFile("schema/examples/catalog/tools/lamp.yaml", "utf8");
const times = (count: number, make: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => make(i)).join("");

/** Each anchor holds ten of the one before: ten billion values in a dozen lines. */
const BOMB = times(
  10,
  (i) => `k${i}: &a${i} [${times(10, () => (i === 0 ? "x," : `*a${i - 1},`))}]\n`,
);

/** What the file holds, and the problems: `line:column rule`, the first three and how many there are. */
const CASES: Record<string, [content: string | Buffer, problems: string[], count?: number]> = {
  "10 MB in one line": [`title: ${"x".repeat(1e7)}`, ["1:1 file-too-large"]],
  "10 MB of lines": ["a: b\n".repeat(2e6), ["1:1 file-too-large"]],
  "half a megabyte of short fields": [times(49_000, (i) => `k${i}: 1\n`), ["1:1 file-too-large"]],
  "20,000 open brackets": [`toolinfo: ${"[".repeat(20_000)}`, ["nested-too-deep"]],
  "20,000 pairs of brackets": [
    `toolinfo: ${"[".repeat(20_000)}${"]".repeat(20_000)}`,
    ["nested-too-deep"],
  ],
  "20,000 maps in maps": [
    `toolinfo: ${"{a: ".repeat(20_000)}${"}".repeat(20_000)}`,
    ["file-too-large"],
  ],
  "20,000 dashes in a line": [`toolinfo:\n${"- ".repeat(20_000)}x\n`, ["nested-too-deep"]],
  "700 indented maps": [times(700, (i) => `${" ".repeat(i)}a:\n`), ["nested-too-deep"]],
  "aliases that expand to billions": [BOMB, ["too-many-aliases"]],
  "an alias that holds itself": ["title: &a [*a]\n", ["1:12 too-many-aliases"]],
  "an alias of nothing": ["title: *nothing\n", ["1:8 yaml-syntax"]],
  "several documents": [`${LAMP}---\n${LAMP}`, ["16:1 several-documents"]],
  "a custom tag": [LAMP.replace("Lamp", "!!js/function Lamp"), ["2:8 yaml-feature"]],
  "duplicate keys": [`${LAMP}title: Lamp\n`, ["16:1 duplicate-key"]],
  "20,000 duplicate keys": [
    LAMP + times(12_000, () => "title: Lamp\n"),
    ["16:1 duplicate-key", "17:1 duplicate-key", "18:1 duplicate-key"],
    12_000,
  ],
  tabs: [LAMP.replace("  use", "\tuse"), ["8:1 yaml-syntax"]],
  "a byte order mark": [`\ufeff${LAMP}`, []],
  "CRLF as line ends": [LAMP.replaceAll("\n", "\r\n"), []],
  "CRLF, and a mistake in line 2": [
    LAMP.replace("Lamp", "2048").replaceAll("\n", "\r\n"),
    ["2:8 wrong-type"],
  ],
  "UTF-16, little end first": [Buffer.from(`\ufeff${LAMP}`, "utf16le"), ["1:1 not-utf-8"]],
  "UTF-16, big end first": [Buffer.from(`\ufeff${LAMP}`, "utf16le").swap16(), ["1:1 not-utf-8"]],
  "UTF-16 without a mark": [Buffer.from(LAMP, "utf16le"), ["1:2 not-utf-8"]],
  "Latin-1": [Buffer.from(LAMP.replace("Lamp", "Lämp"), "latin1"), ["2:9 not-utf-8"]],
  "a NUL byte": [LAMP.replace("Lamp", "La\0mp"), ["2:10 not-utf-8"]],
  "nothing but NUL bytes": [Buffer.alloc(400_000), ["1:1 not-utf-8"]],
  "a list": ["- title: Lamp\n", ["1:1 wrong-type"]],
  "a number": ["42\n", ["1:1 wrong-type"]],
  "a word": ["lamp\n", ["1:1 wrong-type"]],
  nothing: ["", ["1:1 file-empty"]],
  "__proto__ as a field": [`${LAMP}__proto__: { title: x }\n`, ["16:1 unknown-field"]],
  "constructor as a field": [`${LAMP}constructor: x\n`, ["16:1 unknown-field"]],
  "__proto__ and constructor as skills": [
    LAMP.replace("{}", "{ __proto__: required, constructor: required }"),
    ["8:10 not-an-id", "8:31 unknown-term"],
  ],
  "__proto__ where any field is welcome": [
    `${LAMP}toolinfo: { __proto__: { polluted: true } }\n`,
    [],
  ],
  "an id with ..": [`${LAMP}partOf: ../../etc/passwd\n`, ["16:9 not-an-id"]],
  "an id with capitals": [`${LAMP}dependsOn: [Table]\n`, ["16:13 not-an-id"]],
  "500 problems": [
    LAMP + times(500, (i) => `wrong${i}: 1\n`),
    ["16:1 unknown-field", "17:1 unknown-field", "18:1 unknown-field"],
    500,
  ],
  "20,000 unknown terms in one line": [
    `${LAMP.replace(/tasks:\n.*\n/, "")}tasks: [${times(20_000, (i) => `k${i},`)}]\n`,
    ["14:9 unknown-term", "14:12 unknown-term", "14:15 unknown-term"],
    20_000,
  ],
};

describe("a file that holds", () => {
  test.each(Object.entries(CASES))("%s", async (_, [content, expected, count]) => {
    const folder = await smallCatalog();
    await writeFile(join(folder, FILE), content);
    const before = await contentsOf(folder);
    const { problems } = await readCatalog(folder);
    expect(problems.filter(({ path }) => path !== join(folder, FILE))).toEqual([]);
    const said = problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`);
    expect(said).toHaveLength(count ?? expected.length);
    for (const [i, end] of expected.entries()) expect(said[i]!.endsWith(end), said[i]).toBe(true);
    expect(await contentsOf(folder)).toEqual(before);
    expect({}).not.toHaveProperty("polluted");
  });
});

describe("something else of a file's name", () => {
  const SECRET = "title: [kept\n";
  const put: Record<string, [(path: string, outside: string) => Promise<unknown>, string]> = {
    "a folder": [(path) => mkdir(path), "not-a-file"],
    "a link to a file out of the catalog": [
      (path, outside) => symlink(join(outside, "secret.yaml"), path),
      "link-outside",
    ],
    "a link to a folder out of the catalog": [
      (path, outside) => symlink(outside, path),
      "link-outside",
    ],
    "a link out of the catalog, step by step": [
      async (path, outside) => {
        await symlink(join(outside, "secret.yaml"), join(dirname(path), ".hidden"));
        await symlink(".hidden", path);
      },
      "link-outside",
    ],
    "a link to nothing": [(path) => symlink("nowhere.yaml", path), "file-unreadable"],
    "a link to itself": [(path) => symlink("x.yaml", path), "file-unreadable"],
  };

  test.each(Object.entries(put))("%s", async (_, [make, rule]) => {
    const [folder, outside] = [await smallCatalog(), await temporaryFolder()];
    await writeFile(join(outside, "secret.yaml"), SECRET);
    await make(join(folder, "tools/x.yaml"), outside);
    const { problems } = await readCatalog(folder);
    expect(problems.map((problem) => [problem.rule, problem.path])).toEqual([
      [rule, join(folder, "tools/x.yaml")],
    ]);
    expect(JSON.stringify(problems)).not.toContain("kept");
    expect(await readFile(join(outside, "secret.yaml"), "utf8")).toBe(SECRET);
  });

  test.each(["..yaml", "...yaml", "A.yaml", "a..b.yaml", "__proto__.yaml", "a b.yaml"])(
    "%s is no name of a file",
    async (name) => {
      const folder = await smallCatalog({ [`tools/${name}`]: { text: LAMP } });
      const found = (await readCatalog(folder)).problems.map(({ rule }) => rule);
      expect(found).toEqual(name.startsWith(".") ? [] : ["file-name"]);
    },
  );
});

const HOSTILE = [
  "\t",
  "\0",
  "\ufeff",
  ": ",
  "- ",
  "[",
  "{",
  "}",
  "&a ",
  "*a",
  "!!x ",
  "|\n",
  '"',
  "'",
];
const MORE = ["---\n", "%YAML 1.2\n", "\r", "\u2028", "\ud800", "<<: ", "? ", "# ", "__proto__: "];

/** A file that somebody has cut, doubled and typed into, or one that never was YAML. */
const anyFile: fc.Arbitrary<Buffer> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .array(
        fc.tuple(
          fc.nat(LAMP.length),
          fc.nat(30),
          fc.oneof(fc.constantFrom(...HOSTILE, ...MORE), fc.string({ unit: "binary" })),
          fc.nat(3),
        ),
        { minLength: 1, maxLength: 6 },
      )
      .map((edits) =>
        Buffer.from(
          edits.reduce(
            (text, [at, gone, typed, often]) =>
              text.slice(0, at) + typed.repeat(often) + text.slice(at + gone),
            LAMP,
          ),
        ),
      ),
  },
  { weight: 1, arbitrary: fc.json().map((text) => Buffer.from(text)) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: "binary", maxLength: 300 }).map((text) => Buffer.from(text)),
  },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)) },
);

test("2,000 mutated and random files: every problem names a file and a place in it", async () => {
  const catalogs = fc.array(anyFile, { minLength: 100, maxLength: 100 });
  await fc.assert(
    fc.asyncProperty(catalogs, async (files) => {
      const folder = await smallCatalog();
      for (const [i, bytes] of files.entries()) {
        await writeFile(join(folder, `tools/any-${i}.yaml`), bytes);
      }
      const { problems } = await readCatalog(folder);
      const texts = new Map<string, string[]>();
      for (const { path, line, column, message } of problems) {
        const lines = texts.get(path) ?? new TextDecoder().decode(await readFile(path)).split("\n");
        texts.set(path, lines);
        const text = lines[line - 1];
        expect(text, `${path}:${line} ${message}`).toBeDefined();
        expect(column).toBeGreaterThan(0);
        expect(column).toBeLessThanOrEqual(text!.length + 1);
        expect(message).not.toBe("");
      }
    }),
    { numRuns: 20, endOnFailure: true },
  );
});
