import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { About } from "../../../core/catalog.ts";
import { readProposal } from "../../../schema/proposal.ts";
import { type Proposal, submitRoutes } from "../../../site/form/submit-routes.ts";

/** Longer addresses are refused on their way. */
const LONGEST_ADDRESS = 6000;

const project = "https://forge.example.org/us/catalog";
const forge = (kind: About["forge"]["kind"]) => ({ kind, project, branch: "main" });
const proposal = (text: string, isEdit = false): Proposal => ({
  file: "lamp.yaml",
  text,
  title: "Lamp & more",
  isEdit,
});

test("on GitHub a new file comes with its name and its text", () => {
  const { address, ...rest } = submitRoutes(
    { forge: forge("github") },
    proposal("title: A & B\n# c\n"),
  ).forge;
  expect(rest).toEqual({ page: "new", host: "forge.example.org" });
  const { searchParams, pathname } = new URL(address);
  expect(pathname).toBe("/us/catalog/new/main/catalog/tools");
  expect(Object.fromEntries(searchParams)).toEqual({
    filename: "lamp.yaml",
    value: "title: A & B\n# c\n",
  });
});

test.each([
  ["github", true, "/us/catalog/issues/new", "title", "body"],
  ["gitlab", false, "/us/catalog/-/issues/new", "issue[title]", "issue[description]"],
  ["gitlab", true, "/us/catalog/-/issues/new", "issue[title]", "issue[description]"],
  ["forgejo", false, "/us/catalog/issues/new", "title", "body"],
  ["forgejo", true, "/us/catalog/issues/new", "title", "body"],
] as const)("on %s, edit %s: an issue that holds the file", (kind, isEdit, path, title, body) => {
  const text = "title: A & B\n```\n";
  const { address, ...rest } = submitRoutes({ forge: forge(kind) }, proposal(text, isEdit)).forge;
  expect(rest).toEqual({ page: "issue", host: "forge.example.org" });
  const { searchParams, pathname } = new URL(address);
  expect(pathname).toBe(path);
  expect(searchParams.get(title)).toBe("tools/lamp.yaml: Lamp & more");
  expect(readProposal(searchParams.get(body)!)).toEqual({ file: "lamp.yaml", text });
});

test("a talk page that is script leads nowhere", () => {
  const { talk } = submitRoutes(
    { forge: forge("other"), talk: "javascript:trip()//" },
    proposal("x"),
  );
  expect(talk!.address).toMatch(/^about:blank/);
});

describe("a text that no address holds is pasted", () => {
  const text = `${"x".repeat(LONGEST_ADDRESS)}\n`;
  const TITLE = "tools%2Flamp.yaml%3A%20Lamp%20%26%20more";

  test.each([
    ["github", false, "new", `${project}/new/main/catalog/tools?filename=lamp.yaml`],
    ["github", true, "edit", `${project}/edit/main/catalog/tools/lamp.yaml`],
    ["gitlab", false, "issue", `${project}/-/issues/new?issue[title]=${TITLE}`],
    ["forgejo", true, "issue", `${project}/issues/new?title=${TITLE}`],
    ["other", false, "project", project],
    ["other", true, "project", project],
  ] as const)("%s, edit %s", (kind, isEdit, page, address) => {
    const { forge: route } = submitRoutes({ forge: forge(kind) }, proposal(text, isEdit));
    expect(route).toMatchObject({ page, address });
    if (page === "issue") expect(readProposal(route.paste!)).toEqual({ file: "lamp.yaml", text });
    else expect(route.paste).toBe(text);
  });
});

test("a short text for an unknown forge is pasted, too", () => {
  expect(submitRoutes({ forge: forge("other") }, proposal("x")).forge).toEqual({
    page: "project",
    address: project,
    paste: "x",
    host: "forge.example.org",
  });
});

describe("addresses stay below the limit, in whatever script", () => {
  const WORD = "أداة للبحث عن الصفحات التي تنقصها المصادر. ";
  const lengthOf = (text: string, kind: About["forge"]["kind"] = "github") =>
    submitRoutes({ forge: forge(kind) }, proposal(text)).forge;

  test("Arabic text counts as it is written in an address", () => {
    const short = lengthOf(WORD.repeat(20));
    expect(short).not.toHaveProperty("paste");
    expect(new URL(short.address).searchParams.get("value")).toBe(WORD.repeat(20));
    expect(short.address.length).toBeGreaterThan(4 * WORD.length * 20);
    expect(lengthOf(WORD.repeat(40)).paste).toBe(WORD.repeat(40));
  });

  test("exactly as long as may be", () => {
    const empty = lengthOf("").address.length;
    expect(lengthOf("x".repeat(LONGEST_ADDRESS - empty)).address).toHaveLength(LONGEST_ADDRESS);
    expect(lengthOf("x".repeat(LONGEST_ADDRESS - empty + 1))).toHaveProperty("paste");
  });

  test("any text", () => {
    const kinds = fc.constantFrom("github" as const, "gitlab" as const, "forgejo" as const);
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 3000 }), kinds, (text, kind) => {
        const { address } = lengthOf(text, kind);
        expect(new TextEncoder().encode(address).length).toBeLessThanOrEqual(LONGEST_ADDRESS);
        expect(address).toMatch(/^https:\/\/forge\.example\.org\/[\x21-\x7e]*$/);
      }),
    );
  });

  test.each(["github", "gitlab", "forgejo"] as const)("half a character on %s", (kind) => {
    expect(lengthOf("a\ud800b", kind)).not.toHaveProperty("paste");
  });

  test("a title without an end", () => {
    const long = { ...proposal("x".repeat(LONGEST_ADDRESS)), title: "📚".repeat(3000) };
    const { address } = submitRoutes({ forge: forge("gitlab") }, long).forge;
    expect(address.length).toBeLessThan(LONGEST_ADDRESS);
  });
});

describe("without an account", () => {
  test("a new section of the talk page, named after the tool", () => {
    const talk = "https://wiki.example.org/wiki/Talk:Catalog";
    expect(submitRoutes({ forge: forge("gitlab"), talk }, proposal("title: A\n")).talk).toEqual({
      address: `${talk}?action=edit&section=new&preloadtitle=Lamp%20%26%20more`,
      paste:
        'catalog/tools/lamp.yaml:\n<syntaxhighlight lang="yaml">\ntitle: A\n</syntaxhighlight>\n~~~~\n',
      host: "wiki.example.org",
    });
  });

  test("no talk page, no such way", () => {
    expect(submitRoutes({ forge: forge("gitlab") }, proposal(""))).not.toHaveProperty("talk");
  });

  test("nothing in the text ends its block", () => {
    const talk = "https://wiki.example.org/wiki/Talk:Catalog";
    const hostile = proposal("a </syntaxhighlight> b </ SyntaxHighlight > c\n");
    const { paste } = submitRoutes({ forge: forge("gitlab"), talk }, hostile).talk!;
    expect(paste.match(/<\/\s*syntaxhighlight/gi)).toHaveLength(1);
  });
});
