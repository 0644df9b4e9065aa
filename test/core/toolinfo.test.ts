import { describe, expect, test } from "vitest";
import { isToolinfo, importToolinfo } from "../../core/toolinfo.ts";

const RECORD = {
  _schema: "/toolinfo/1.2.2",
  name: "harbour-finder",
  title: "Harbour Finder",
  description: "Finds pictures of harbours. Needs a coordinate.",
  url: "https://harbour.example.org/",
};

describe("isToolinfo", () => {
  test.each([
    [RECORD, true],
    [{ title: "A", description: "B", url: "c", author: "D" }, true],
    [{ title: "A", summary: "B", maintainers: [], name: "x" }, false],
    [{ title: "A" }, false],
    [[RECORD], false],
    ["name", false],
    [null, false],
  ])("%j", (value, is) => {
    expect(isToolinfo(value)).toBe(is);
  });
});

test("what every record has", () => {
  expect(importToolinfo(RECORD)).toEqual({
    name: "harbour-finder",
    entry: {
      title: "Harbour Finder",
      summary: "Finds pictures of harbours.",
      description: RECORD.description,
      url: RECORD.url,
    },
    kept: [],
    dropped: [],
  });
});

describe("field by field", () => {
  test.each<[string, unknown, object]>([
    ["keywords", "ports,  docks, ports,", { keywords: ["ports", "docks"] }],
    ["keywords", ["ports"], { keywords: ["ports"] }],
    ["technology_used", "Python", { technologies: ["Python"] }],
    ["for_wikis", "*", { wikis: ["*"] }],
    [
      "for_wikis",
      ["*.example.org", "en.example.org"],
      { wikis: ["*.example.org", "en.example.org"] },
    ],
    ["available_ui_languages", ["en", "pt-br"], { languages: ["en", "pt-br"] }],
    ["tool_type", "command line tool", { type: "command-line-tool" }],
    ["license", " MIT ", { license: "MIT" }],
    ["experimental", true, { lifecycle: "experimental" }],
    ["experimental", false, {}],
    ["repository", "https://code.example.org/", { links: { source: "https://code.example.org/" } }],
    [
      "user_docs_url",
      [{ language: "en", url: "https://a.example.org/" }],
      { links: { docs: "https://a.example.org/" } },
    ],
    [
      "user_docs_url",
      [
        { language: "en", url: "https://a.example.org/" },
        { language: "de", url: "https://b.example.org/", more: 1 },
      ],
      {
        links: {
          docs: [
            { language: "en", url: "https://a.example.org/" },
            { language: "de", url: "https://b.example.org/" },
          ],
        },
      },
    ],
    [
      "bugtracker_url",
      "https://bugs.example.org/",
      { contact: { issues: "https://bugs.example.org/" } },
    ],
    [
      "feedback_url",
      "https://talk.example.org/",
      { contact: { talk: "https://talk.example.org/" } },
    ],
    ["_language", "de", { language: "de" }],
    ["privacy_policy_url", "", {}],
    ["sponsor", [], {}],
    ["author", [{ wiki_username: "Ann", email: "a@example.org" }], { maintainers: ["wiki:Ann"] }],
    ["author", { developer_username: "ben" }, { maintainers: ["developer:ben"] }],
  ])("%s: %j", (field, value, expected) => {
    const { entry, kept, dropped } = importToolinfo({ ...RECORD, [field]: value });
    expect(entry).toMatchObject(expected);
    expect([kept, dropped]).toEqual([[], []]);
  });
});

describe("what has no place is kept as it is", () => {
  test.each<[string, unknown]>([
    ["bot_username", "HarbourBot"],
    ["keywords", ["ports", 5]],
    ["keywords", "x".repeat(61)],
    ["for_wikis", ["not a host"]],
    ["available_ui_languages", "*"],
    ["tool_type", "magic"],
    ["tool_type", 5],
    ["deprecated", "yes"],
    ["user_docs_url", [{ url: "https://a.example.org/" }, 5]],
    ["bugtracker_url", 5],
    ["__proto__", { polluted: true }],
    ["constructor", "x"],
  ])("%s: %j", (field, value) => {
    const record = JSON.parse(
      JSON.stringify({ ...RECORD, "@": value }).replace('"@"', JSON.stringify(field)),
    ) as object;
    const { entry, kept } = importToolinfo(record as Record<string, unknown>);
    expect(kept).toEqual([field]);
    expect(Object.entries(entry.toolinfo ?? {})).toEqual([[field, value]]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe("who is not named by an account is left out, and that is said", () => {
  test.each<[unknown, string[] | undefined]>([
    ["Ann Example", undefined],
    [["Ann Example"], undefined],
    [[{ name: "Ann" }, { wiki_username: "Ben" }], ["wiki:Ben"]],
    [[{ wiki_username: "User:Ben" }], undefined],
  ])("%j", (author, maintainers) => {
    const { entry, dropped } = importToolinfo({ ...RECORD, author, email: "" });
    expect(entry.maintainers).toEqual(maintainers);
    expect(dropped).toEqual(["author"]);
  });

  test("an address of a person is no part of an entry", () => {
    expect(importToolinfo({ ...RECORD, author_email: "a@example.org" }).dropped).toEqual([
      "author_email",
    ]);
  });
});

describe("the summary", () => {
  test.each([
    [{ subtitle: "See harbours" }, "See harbours"],
    [{ subtitle: "x".repeat(161) }, "Finds pictures of harbours."],
    [{ description: "y".repeat(161) }, undefined],
    [{ description: "Find  harbours" }, "Find harbours"],
    [{ description: 5 }, undefined],
  ])("%j", (fields, summary) => {
    expect(importToolinfo({ ...RECORD, ...fields }).entry.summary).toBe(summary);
  });

  test("a description that is nothing but the summary is not said twice", () => {
    expect(importToolinfo({ ...RECORD, description: "See harbours." }).entry).not.toHaveProperty(
      "description",
    );
  });
});

test("what is deprecated is more than experimental, in whatever order", () => {
  const { lifecycle } = importToolinfo({ ...RECORD, deprecated: true, experimental: true }).entry;
  expect(lifecycle).toBe("deprecated");
});
