import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Proposal, submitRoutes } from "../../../site/form/submit-routes.ts";

/** Longer addresses are refused on their way. */
const LONGEST_ADDRESS = 6000;

const project = "https://forge.example.org/us/catalog";
const forge = (kind: "github" | "gitlab" | "other") => ({ kind, project, branch: "main" });
const proposal = (text: string, isEdit = false): Proposal => ({
  file: "lamp.yaml",
  text,
  title: "Lamp & more",
  isEdit,
});

test("on GitHub a new file comes with its name and its text", () => {
  const { address, isFilledIn } = submitRoutes(
    { forge: forge("github") },
    proposal("title: A & B\n# c\n"),
  ).forge;
  expect(isFilledIn).toBe(true);
  const { searchParams, pathname } = new URL(address);
  expect(pathname).toBe("/us/catalog/new/main/catalog/tools");
  expect(Object.fromEntries(searchParams)).toEqual({
    filename: "lamp.yaml",
    value: "title: A & B\n# c\n",
  });
});

test("a talk page that is script leads nowhere", () => {
  const { talk } = submitRoutes(
    { forge: forge("other"), talk: "javascript:trip()//" },
    proposal("x"),
  );
  expect(talk!.address).toMatch(/^about:blank/);
});

describe("everything else is pasted", () => {
  test.each([
    ["github", "x", true, `${project}/edit/main/catalog/tools/lamp.yaml`],
    [
      "github",
      "x".repeat(LONGEST_ADDRESS),
      false,
      `${project}/new/main/catalog/tools?filename=lamp.yaml`,
    ],
    ["gitlab", "x", false, `${project}/-/new/main/catalog/tools?file_name=lamp.yaml`],
    ["gitlab", "x", true, `${project}/-/edit/main/catalog/tools/lamp.yaml`],
    ["other", "x", false, project],
  ] as const)("%s", (kind, text, isEdit, address) => {
    expect(submitRoutes({ forge: forge(kind) }, proposal(text, isEdit)).forge).toEqual({
      address,
      isFilledIn: false,
    });
  });
});

describe("addresses stay below the limit, in whatever script", () => {
  const WORD = "أداة للبحث عن الصفحات التي تنقصها المصادر. ";
  const lengthOf = (text: string) => submitRoutes({ forge: forge("github") }, proposal(text)).forge;

  test("Arabic text counts as it is written in an address", () => {
    const short = lengthOf(WORD.repeat(20));
    expect(short.isFilledIn).toBe(true);
    expect(new URL(short.address).searchParams.get("value")).toBe(WORD.repeat(20));
    expect(short.address.length).toBeGreaterThan(4 * WORD.length * 20);
    expect(lengthOf(WORD.repeat(40)).isFilledIn).toBe(false);
  });

  test("exactly as long as may be", () => {
    const empty = lengthOf("").address.length;
    expect(lengthOf("x".repeat(LONGEST_ADDRESS - empty)).address).toHaveLength(LONGEST_ADDRESS);
    expect(lengthOf("x".repeat(LONGEST_ADDRESS - empty + 1)).isFilledIn).toBe(false);
  });

  test("any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 3000 }), (text) => {
        const { address } = lengthOf(text);
        expect(new TextEncoder().encode(address).length).toBeLessThanOrEqual(LONGEST_ADDRESS);
        expect(address).toMatch(/^https:\/\/forge\.example\.org\/[\x21-\x7e]*$/);
      }),
    );
  });

  test("half a character is no mistake", () => {
    expect(lengthOf("a\ud800b").isFilledIn).toBe(true);
  });
});

describe("without an account", () => {
  test("a new section of the talk page, named after the tool", () => {
    const talk = "https://wiki.example.org/wiki/Talk:Catalog";
    expect(submitRoutes({ forge: forge("gitlab"), talk }, proposal("title: A\n")).talk).toEqual({
      address: `${talk}?action=edit&section=new&preloadtitle=Lamp%20%26%20more`,
      text: 'catalog/tools/lamp.yaml:\n<syntaxhighlight lang="yaml">\ntitle: A\n</syntaxhighlight>\n~~~~\n',
    });
  });

  test("no talk page, no such way", () => {
    expect(submitRoutes({ forge: forge("gitlab") }, proposal(""))).not.toHaveProperty("talk");
  });

  test("nothing in the text ends its block", () => {
    const talk = "https://wiki.example.org/wiki/Talk:Catalog";
    const hostile = proposal("a </syntaxhighlight> b </ SyntaxHighlight > c\n");
    const { text } = submitRoutes({ forge: forge("gitlab"), talk }, hostile).talk!;
    expect(text.match(/<\/\s*syntaxhighlight/gi)).toHaveLength(1);
  });
});
