import { cp, mkdir, readdir, readFile, rename, symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { readCatalog } from "../../../schema/read/reader.ts";
import { newEntry } from "../../../scripts/cli/new.ts";
import { CTRL_C, DOWN, ENTER, keyboard, TAB } from "../../setup/keyboard.ts";
import { runProgram } from "../../setup/run.ts";
import { contentsOf, temporaryFolder } from "../../setup/temporary.ts";

const FIXTURE = "test/fixtures/catalog";

const DESCRIPTION =
  "For everyone who moors a boat. Type the name of the boat and its length. It shows the berths that are free.";
const ANSWERS = {
  title: "Mooring Élan",
  summary: "Find a berth that is free tonight.",
  description: DESCRIPTION,
  type: "web-app",
  lifecycle: "active",
  url: "https://mooring.example.org/",
  "needs-use": "sql=required,coding=optional",
  "needs-maintain": "none",
  start: "open",
  account: "none",
  rights: "steersman",
  installs: "A browser",
  "hosted-on": "harbour",
  maintainers: "ada,wiki:Bea Example",
  tasks: "measuring,mapping",
  added: "2026-02-03",
};

const FILE = `# yaml-language-server: $schema=../schema/tool.schema.json
title: Mooring Élan
summary: Find a berth that is free tonight.
description: ${DESCRIPTION}
type: web-app
url: https://mooring.example.org/
needs:
  use:
    sql: required
    coding: optional
  maintain: {}
lifecycle: active
asks:
  account: none
  rights: steersman
  installs: A browser
start:
  how: open
hostedOn:
  - harbour
maintainers:
  - ada
  - wiki:Bea Example
tasks:
  - measuring
  - mapping
added: 2026-02-03
`;

async function copyOfCatalog(): Promise<string> {
  const folder = join(await temporaryFolder(), "catalog");
  await cp(FIXTURE, folder, { recursive: true });
  return folder;
}

function flags(answers: Readonly<Record<string, string>>): string[] {
  return Object.entries(answers).map(([name, text]) => `--${name}=${text}`);
}

async function run(folder: string, answers: Readonly<Record<string, string>>) {
  return runProgram(["new", "--catalog", folder, ...flags(answers)]);
}

function without(...names: (keyof typeof ANSWERS)[]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(ANSWERS).filter(([name]) => !names.includes(name as never)),
  );
}

describe("by flags", () => {
  test("the file is written, and the checker has nothing against it", async () => {
    const folder = await copyOfCatalog();
    const before = await readCatalog(folder);
    const { code, stdout, stderr } = await run(folder, ANSWERS);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain(join(folder, "tools/mooring-elan.yaml"));
    expect(await readFile(join(folder, "tools/mooring-elan.yaml"), "utf8")).toBe(FILE);
    const after = await readCatalog(folder);
    const hints = after.problems.filter(({ path }) => path.endsWith("mooring-elan.yaml"));
    expect(hints.filter(({ severity }) => severity !== "hint")).toEqual([]);
    expect(after.problems).toHaveLength(before.problems.length + hints.length);
  });

  test("one file is all that is new", async () => {
    const folder = await copyOfCatalog();
    const before = await contentsOf(folder);
    await run(folder, ANSWERS);
    const { "tools/mooring-elan.yaml": _, ...after } = await contentsOf(folder);
    expect(after).toEqual(before);
  });

  test.each([
    [
      "planned, with needs to aim at",
      { ...without("url", "start"), lifecycle: "planned", "needs-host": "ssh=required" },
    ],
    [
      "nobody maintains it, and help is wanted",
      { ...ANSWERS, maintainers: "none", "help-wanted": "co-maintainer" },
    ],
    ["an id of its own", { ...ANSWERS, id: "berth-finder" }],
    ["a title without letters for an id, and an id", { ...ANSWERS, title: "港", id: "minato" }],
  ])("%s", async (_, answers) => {
    const folder = await copyOfCatalog();
    const { code, stdout, stderr } = await run(folder, answers);
    expect({ code, stderr, problems: / (error|warning) /.exec(stdout) }).toEqual({
      code: 0,
      stderr: "",
      problems: null,
    });
    expect((await readCatalog(folder)).catalog).toBeDefined();
  });
});

describe("wrong use writes nothing and says why in one line", () => {
  const cases: [what: string, answers: Record<string, string>, says: RegExp][] = [
    ["nothing given", {}, /missing: --title, --summary, --type, --url, --maintainers\. /],
    ["some given", without("summary", "maintainers"), /missing: --summary, --maintainers\. /],
    [
      "planned needs no address",
      { lifecycle: "planned" },
      /missing: --title, --summary, --type, --maintainers\. /,
    ],
    ["id with dots", { ...ANSWERS, id: "../x" }, /"\.\.\/x" is none/],
    ["id with capitals", { ...ANSWERS, id: "Mooring" }, /"Mooring" is none/],
    ["id with a slash", { ...ANSWERS, id: "a/b" }, /"a\/b" is none/],
    ["id too long", { ...ANSWERS, id: "a".repeat(81) }, /80 at most/],
    ["a name that Windows keeps", { ...ANSWERS, id: "aux" }, /Windows/],
    ["a title that Windows keeps", { ...ANSWERS, title: "COM1" }, /--id/],
    ["an entry that is there", { ...ANSWERS, id: "harbour" }, /"harbour" already/],
    ["an entry that is there as JSON", { ...ANSWERS, id: "buoy" }, /"buoy" already/],
    ["a title whose id is taken", { ...ANSWERS, title: "Harbour" }, /--id/],
    ["a title without letters for an id", { ...ANSWERS, title: "港" }, /--id/],
    ["needs without a use", { ...ANSWERS, "needs-use": "sql" }, /--needs-use takes SKILL=required/],
    ["an empty flag", { ...ANSWERS, tasks: "" }, /--tasks needs a value/],
  ];
  test.each(cases)("%s", async (_, answers, says) => {
    const folder = await copyOfCatalog();
    const before = await contentsOf(folder);
    const { code, stdout, stderr } = await run(folder, answers);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(says);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(await contentsOf(folder)).toEqual(before);
  });

  test("no catalog there", async () => {
    const { code, stderr } = await run(join(await temporaryFolder(), "none"), ANSWERS);
    expect([code, stderr]).toEqual([2, expect.stringContaining("There is no catalog")]);
  });

  test.each([
    [
      "an entry in another letter case",
      async (tools: string) => rename(join(tools, "ferry.yaml"), join(tools, "Mooring-Elan.YML")),
    ],
    ["a folder", async (tools: string) => mkdir(join(tools, "mooring-elan.yaml"))],
    [
      "a link that leads nowhere",
      async (tools: string) => symlink("../../outside.yaml", join(tools, "mooring-elan.yaml")),
    ],
  ])("%s has the name", async (_, occupy) => {
    const folder = await copyOfCatalog();
    await occupy(join(folder, "tools"));
    const before = await readdir(join(folder, "tools"));
    expect((await run(folder, { ...ANSWERS, id: "mooring-elan" })).code).toBe(2);
    expect(await readdir(join(folder, "tools"))).toEqual(before);
    expect(await readdir(join(folder, ".."))).toEqual(["catalog"]);
  });

  test("the folder of entries is a link out of the catalog", async () => {
    const folder = await copyOfCatalog();
    await rename(join(folder, "tools"), join(folder, "../elsewhere"));
    await symlink("../elsewhere", join(folder, "tools"));
    const before = await contentsOf(join(folder, "../elsewhere"));
    expect((await run(folder, ANSWERS)).code).toBe(2);
    expect(await contentsOf(join(folder, "../elsewhere"))).toEqual(before);
  });
});

describe("what the checker would refuse is not written, and all of it is told", () => {
  const cases: [what: string, answers: Record<string, string>, rules: string[]][] = [
    ["a skill that is misspelt", { ...ANSWERS, "needs-use": "sqll=required" }, ["unknown-term"]],
    ["nobody maintains it", { ...ANSWERS, maintainers: "none" }, ["no-maintainers"]],
    [
      "a planned one that aims at nothing",
      { ...without("url", "start", "needs-use", "needs-maintain"), lifecycle: "planned" },
      ["planned-without-target"],
    ],
    [
      "several at once",
      { ...ANSWERS, type: "web-ap", tasks: "mesuring", maintainers: "nobody" },
      ["unknown-maintainer", "unknown-term"],
    ],
  ];
  test.each(cases)("%s", async (_, answers, rules) => {
    const folder = await copyOfCatalog();
    const before = await contentsOf(folder);
    const { code, stdout, stderr } = await run(folder, answers);
    expect(code).toBe(1);
    for (const rule of rules) expect(stdout).toContain(` error ${rule} `);
    expect(stderr).toMatch(/was not written/);
    expect(await contentsOf(folder)).toEqual(before);
  });
});

describe("by keyboard", () => {
  const TYPED: [question: string, keys: string][] = [
    ["What do people call it?", ANSWERS.title + ENTER],
    ["What can you do with it?", ANSWERS.summary + ENTER],
    ["How is it used?", ENTER],
    ["What is its status?", ENTER],
    ["What is its address?", ANSWERS.url + ENTER],
    ["What is it good for", ANSWERS.description + ENTER],
    ["to use it?", DOWN + DOWN + ENTER],
    ["Without which of them", "sql" + TAB + ENTER],
    ["Of which of them is one enough", ENTER],
    ["Which are useful there", "coding" + TAB + ENTER],
    ["to run something of your own", ENTER],
    ["to help maintain it", DOWN + ENTER],
    ["How do you start?", ENTER],
    ["Which account", DOWN + ENTER],
    ["What has to be signed", ENTER],
    ["Which rights", "steersman" + ENTER],
    ["Which operating systems", ENTER],
    ["What has to be installed", "A browser" + ENTER],
    ["Which platforms", "harbour" + TAB + ENTER],
    ["Who maintains it?", "ada" + TAB + ENTER],
    ["Whose accounts are missing", "wiki:Bea Example" + ENTER],
    ["What do you do with it?", TAB + DOWN + TAB + ENTER],
    ["What should its file be called?", ENTER],
  ];

  async function type(folder: string, answers: typeof TYPED) {
    const said = vi.spyOn(console, "log").mockReturnValue();
    const complained = vi.spyOn(console, "error").mockReturnValue();
    const { terminal, shown } = keyboard(answers);
    const code = await newEntry({ catalog: folder, added: ANSWERS.added }, terminal);
    const calls = [...said.mock.calls, ...complained.mock.calls].flat();
    vi.restoreAllMocks();
    return { code, said: calls.join("\n"), shown: shown() };
  }

  test("the same answers make the same file as by flags", async () => {
    const folder = await copyOfCatalog();
    const { code, shown } = await type(folder, TYPED);
    expect(code).toBe(0);
    expect(await readFile(join(folder, "tools/mooring-elan.yaml"), "utf8")).toBe(FILE);
    expect(shown).toContain(
      "you know this if you can change an example query to ask something else",
    );
  });

  test.each(TYPED.map(([question], i) => [question, i] as const))(
    "Ctrl-C at “%s” leaves nothing",
    async (question, i) => {
      const folder = await copyOfCatalog();
      const before = await contentsOf(folder);
      const { code, said } = await type(folder, [...TYPED.slice(0, i), [question, CTRL_C]]);
      expect([code, said]).toEqual([1, "Nothing was written."]);
      expect(await contentsOf(folder)).toEqual(before);
    },
  );

  test("an answer that would be wrong is asked for again", async () => {
    const folder = await copyOfCatalog();
    const again = TYPED.map(([question, keys]) => [question, keys] as [string, string]);
    again.splice(1, 0, ["cannot be left out", ANSWERS.title + ENTER]);
    again[0] = ["What do people call it?", ENTER];
    expect((await type(folder, again)).code).toBe(0);
  });
});
