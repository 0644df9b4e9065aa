/** What maintainers see in an editor: a real YAML language server, without a network, over the derived schemas. */
import { cp, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readSourceFiles } from "../../schema/read/read-source-files.ts";
import { deriveEditorSchemas } from "../../scripts/generate/editor-schemas.ts";
import { LanguageServer } from "../setup/language-server.ts";
import { lastingFolder } from "../setup/temporary.ts";

const LINE = "# yaml-language-server: $schema=../schema/tool.schema.json\n";
const REST = "title: X\nsummary: Do something.\nmaintainers: [ada]\nurl: https://x.example.org/\n";

let folder: string;
let server: LanguageServer;
let opened = 0;

beforeAll(async () => {
  folder = join(await lastingFolder(), "catalog");
  await cp("test/fixtures/catalog", folder, { recursive: true });
  for (const { path, text } of await deriveEditorSchemas(folder)) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  server = await LanguageServer.start(folder);
});
afterAll(() => server.stop());

/** Opens a new entry that holds the text; `|` is where the cursor is. */
async function open(marked: string) {
  const text = LINE + marked;
  const before = text.slice(0, text.indexOf("|")).split("\n");
  opened += 1;
  const path = `tools/new-${opened}.yaml`;
  const diagnostics = await server.open(path, text.replace("|", ""));
  return { path, diagnostics, at: [before.length - 1, before.at(-1)!.length] as const };
}

describe("completion offers what this catalog has, with words about it", () => {
  const cases: [marked: string, label: string, about: RegExp][] = [
    ["|", "maintainers", /Maintainer ids, accounts/],
    ["needs:\n  |", "use", /Using it to get something done/],
    ["needs:\n  use:\n    |", "sql", /SQL\. Asking a database questions/],
    ["needs:\n  use:\n    sql: |", "required", /Nobody gets on without it/],
    ["skillNotes:\n  |", "ssh", /Command line/],
    ["level:\n  use: |", "none", /\S/],
    ["type: |", "bot", /under an account of its own/],
    ["lifecycle: |", "planned", /Has a target and no needs/],
    ["tasks:\n  - |", "measuring", /\S/],
    ["tasks: [|]", "mapping", /\S/],
    ["hostedOn: |", "harbour", /Harbour/],
    ["hostedOn:\n  - |", "harbour", /Harbour/],
    ["maintainers:\n  - |", "dock-crew", /Dock Crew\. Looks after/],
    ["helpWanted:\n  - role: |", "translator", /\S/],
    ["asks:\n  account: |", "none", /\S/],
    ["start:\n  how: |", "ask", /Ask for access/],
    ["replacedBy: |", "ferry", /Ferry/],
  ];
  test.each(cases)("%j", async (marked, label, about) => {
    const { path, at } = await open(marked);
    const items = await server.complete(path, ...at);
    const found = items.find((item) => item.label === label);
    expect(found, items.map((item) => item.label).join(" ")).toBeDefined();
    const words = found!.documentation ?? "";
    expect(typeof words === "string" ? words : words.value).toMatch(about);
  });

  test("only platforms are offered in hostedOn", async () => {
    const { path, at } = await open("hostedOn: |");
    const labels = (await server.complete(path, ...at)).map(({ label }) => label);
    expect(labels).toContain("harbour");
    expect(labels).not.toContain("logbook");
  });
});

describe("hovering says what a key and a value mean", () => {
  const cases: [marked: string, about: RegExp][] = [
    ["mainta|iners: [ada]", /Maintainer ids, accounts/],
    ["needs:\n  use:\n    sq|l: required", /Asking a database questions/],
    ["needs:\n  use:\n    sql: requi|red", /Nobody gets on without it/],
    ["type: b|ot", /under an account of its own/],
    ["tasks:\n  - measu|ring", /measuring/],
    ["hostedOn: har|bour", /Harbour/],
    ["hostedOn:\n  - har|bour", /Harbour/],
    ["maintainers:\n  - dock|-crew", /Looks after Harbour/],
  ];
  test.each(cases)("%j", async (marked, about) => {
    const { path, at } = await open(marked);
    expect(await server.hover(path, ...at)).toMatch(about);
  });
});

describe("what is wrong is marked", () => {
  const cases: [text: string, line: number][] = [
    [`${REST}type: web-ap\n`, 5],
    [`${REST}needs:\n  use:\n    gardening: required\n`, 7],
    [`${REST}needs:\n  use:\n    sql: perhaps\n`, 7],
    [`${REST}tasks: [gardening]\n`, 5],
    [`${REST}hostedOn: logbook\n`, 5],
    [`${REST}hostedOn: [logbook]\n`, 5],
    [`${REST.replace("ada", "nobody")}`, 3],
    [`${REST}colour: red\n`, 5],
  ];
  test.each(cases)("%j", async (text, line) => {
    const { diagnostics } = await open(`${text}|`);
    expect(diagnostics.map(({ range }) => range.start.line)).toEqual([line]);
  });
  test("a field that must be there", async () => {
    const { diagnostics } = await open("title: X\nsummary: Do something.\n|");
    expect(diagnostics.map(({ message }) => message).join()).toMatch(/maintainers/);
  });
});

test("no file of the catalog is marked", async () => {
  const { all } = await readSourceFiles(folder);
  const found = await Promise.all(
    all.map(async ({ path, text }) =>
      (await server.open(path, text ?? "")).map(({ message }) => `${path}: ${message}`),
    ),
  );
  expect(all.length).toBeGreaterThan(20);
  expect(found.flat()).toEqual([]);
});
