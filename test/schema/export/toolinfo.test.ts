import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import formats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Catalog } from "../../../core/catalog.ts";
import type { ToolFile } from "../../../core/generated/tool.ts";
import { toolinfoRecords, toolinfoText } from "../../../schema/export/toolinfo.ts";
import { entryOf } from "../../../schema/export/toolinfo-entry.ts";
import { readCatalog } from "../../../schema/read/reader.ts";

type Json = Record<string, unknown>;
const SITE = "https://site.example.org";
const harbour = (await readCatalog("test/fixtures/catalog")).catalog!;

/** What version 1.2.2 asks for, written down from its documentation. */
const ajv = new Ajv({ strict: false });
formats(ajv);
const isValid = ajv.compile(
  JSON.parse(readFileSync("test/schema/export/toolinfo-1.2.2.json", "utf8")) as object,
);

function write(files: Readonly<Record<string, Json>>, catalog = harbour, feed = false): Json[] {
  const tools = Object.entries(files).map(([id, value]) => ({ id, value })) as never;
  const text = toolinfoText(toolinfoRecords(catalog, { tools }, SITE, feed));
  const records = JSON.parse(text) as Json[];
  expect(isValid(records), JSON.stringify(isValid.errors)).toBe(true);
  return records;
}

const LAMP: Json = { title: "Lamp", summary: "Lights a quay.", maintainers: [] };
/** The record of a lamp, which gives the lamp back. */
function recordOf(fields: Json, catalog = harbour): Json {
  const file = { ...LAMP, ...fields };
  const [record] = write({ lamp: file }, catalog);
  expect(entryOf(record!, catalog.about)).toEqual({ id: "lamp", entry: file });
  return record!;
}
const withAbout = (about: Json): Catalog => ({
  ...harbour,
  about: { ...harbour.about, ...about },
});

describe("every entry of the catalogs is valid, and read back as its file has it", () => {
  test.each(["catalog", "test/fixtures/catalog", "schema/examples/catalog"])("%s", async (dir) => {
    const { catalog, sources } = await readCatalog(dir);
    const records = toolinfoRecords(catalog!, sources, catalog!.about.site);
    const read = JSON.parse(toolinfoText(records)) as Json[];
    expect(isValid(read), JSON.stringify(isValid.errors)).toBe(true);
    expect(read.map((record) => entryOf(record, catalog!.about))).toEqual(
      sources.tools.map(({ id, value }) => ({ id, entry: value })),
    );
  });
});

test("a plain entry has nothing beside toolinfo's own fields", () => {
  expect(
    recordOf({
      description: "It is lit at dusk.",
      type: "command-line-tool",
      url: "https://lamp.example.org/",
      maintainers: ["wiki:Ann Example", "developer:ben"],
      links: { source: "https://git.example.org/lamp" },
      keywords: ["light", "quay"],
    }),
  ).toEqual({
    _schema: "/toolinfo/1.2.2",
    _language: "en",
    name: "harbour-lamp",
    title: "Lamp",
    subtitle: "Lights a quay.",
    description: "It is lit at dusk.",
    url: "https://lamp.example.org/",
    tool_type: "command line tool",
    author: [
      { name: "Ann Example", wiki_username: "Ann Example" },
      { name: "ben", developer_username: "ben" },
    ],
    keywords: "light, quay",
    repository: "https://git.example.org/lamp",
    tool_ladder: { id: "lamp" },
  });
});

describe("one field", () => {
  const cases: [what: string, fields: Json, record: Json][] = [
    ["none", {}, { description: "Lights a quay.", url: `${SITE}/tools/lamp/` }],
    ["needs", { needs: { use: { anyOf: ["sql", "coding"] } } }, {}],
    ["Markdown", { description: "*Lit* at <b>dusk</b>." }, { description: "Lit at dusk." }],
    ["Markdown without words", { description: "<br>" }, { description: "Lights a quay." }],
    ["the summary again", { description: "Lights a quay." }, { description: "Lights a quay." }],
    ["planned", { lifecycle: "planned" }, { experimental: true }],
    ["experimental", { lifecycle: "experimental" }, { experimental: true }],
    ["deprecated", { lifecycle: "deprecated" }, { deprecated: true }],
    ["retired", { lifecycle: "retired" }, { deprecated: true }],
    ["active", { lifecycle: "active" }, {}],
    ["a successor without address", { replacedBy: "x" }, { replaced_by: `${SITE}/tools/x/` }],
    ["a team", { maintainers: ["dock-crew"] }, {}],
    ["a language", { language: "de" }, { _language: "de" }],
    ["the catalog's language", { language: "en" }, { _language: "en" }],
    [
      "a language too long",
      { language: "zh-Hant-TW-x-longer" },
      { _language: "zh", title: "Lamp" },
    ],
    ["a keyword with a comma", { keywords: ["a, b"] }, { keywords: "a, b" }],
    [
      "wikis that it knows, and others",
      { wikis: ["*.wikibooks.org", "x.org"] },
      { for_wikis: ["*.wikibooks.org"] },
    ],
    ["an empty list", { languages: [] }, {}],
    [
      "a list of links where it takes one",
      {
        links: {
          source: [
            { language: "de", url: "https://de.x/" },
            { language: "en", url: "https://en.x/" },
          ],
        },
      },
      { repository: "https://en.x/" },
    ],
    [
      "a chat",
      { contact: { issues: "https://i.x/", chat: "https://c.x/" } },
      { bugtracker_url: "https://i.x/" },
    ],
    ["nothing kept", { toolinfo: {} }, {}],
    ["what an import kept", { toolinfo: { sponsor: "S", odd: null } }, { sponsor: "S", odd: null }],
    ["a name that it kept", { toolinfo: { name: "old-lamp" } }, { name: "old-lamp" }],
    [
      "the name that it has anyway",
      { toolinfo: { name: "harbour-lamp" } },
      { name: "harbour-lamp" },
    ],
    ["our key, kept", { toolinfo: { tool_ladder: 5, __proto__x: 1 } }, { __proto__x: 1 }],
    [
      "the rest of a list",
      { wikis: ["a.wikibooks.org"], toolinfo: { for_wikis: ["b.wikibooks.org"] } },
      { for_wikis: ["a.wikibooks.org", "b.wikibooks.org"] },
    ],
  ];
  test.each(cases)("%s", (_, fields, record) => {
    expect(recordOf(fields)).toMatchObject(record);
  });

  test("a value that 1.2.2 refuses stays out of its place", () => {
    const record = recordOf({ toolinfo: { icon: "lamp.svg", license: 5, for_wikis: ["x"] } });
    for (const field of ["icon", "license", "for_wikis"]) expect(record).not.toHaveProperty(field);
  });

  test("keywords of more than 2047 characters", () => {
    const keywords = Array.from({ length: 40 }, (_, i) => `${i}`.padEnd(60, "x"));
    expect(recordOf({ keywords })).not.toHaveProperty("keywords");
  });
});

describe("names", () => {
  test.each([
    [{ feedPrefix: "our-" }, "our-lamp"],
    [{ forge: { project: "https://x.example/Some_Group/My.Tools.git/" } }, "my-tools-lamp"],
  ])("%j", (about, name) => {
    expect(recordOf({}, withAbout(about)).name).toBe(name);
  });

  test("one that two entries kept, and one that another has anyway", () => {
    const kept = (name: string) => ({ ...LAMP, toolinfo: { name } });
    const records = write({ a: kept("x"), b: kept("x"), c: kept("harbour-d"), d: LAMP });
    expect(records.map(({ name }) => name)).toEqual(["x", "harbour-b", "harbour-c", "harbour-d"]);
  });
});

test("read by another catalog, it keeps its name and its language", () => {
  const [record] = write({ lamp: LAMP });
  const about = withAbout({ language: "de", feedPrefix: "ours-" }).about;
  expect(entryOf(record!, about)?.entry).toMatchObject({
    language: "en",
    toolinfo: { name: "harbour-lamp" },
  });
});

describe("the feed", () => {
  const from = "https://x.example.org/toolinfo.json";
  test.each([
    [{}, true, 1],
    [{}, false, 0],
    [{ feed: true, from }, false, 1],
    [{ feed: false }, true, 0],
    [{ from }, true, 0],
  ])("%j in a catalog that says %j", (fields, feed, count) => {
    const records = write({ lamp: { ...LAMP, ...fields } }, withAbout({ feed }), true);
    expect(records).toHaveLength(count);
  });
});

const word = fc.oneof(
  fc.string({ unit: "binary", minLength: 1, maxLength: 40 }),
  fc.constantFrom("a, b", "*x*", "<b>", " ", "__proto__", "constructor", "1", ":"),
);
const anyUrl = fc.oneof(
  fc.webUrl({ withQueryParameters: true }),
  fc.constantFrom("https://x.example.org/[1]", "http://x/%zz", "https://x.example.org/ä"),
);
const anyLanguage = fc.constantFrom("en", "de", "ar", "zh-Hant", "zh-Hant-TW-x-longer");
const anyLink = fc.oneof(
  anyUrl,
  fc.array(fc.record({ language: anyLanguage, url: anyUrl }), { minLength: 1, maxLength: 3 }),
);
const some = <T>(item: fc.Arbitrary<T>) => fc.uniqueArray(item, { maxLength: 4 });
const anyKept = fc.dictionary(
  fc.oneof(
    word,
    fc.constantFrom(
      "name",
      "author",
      "for_wikis",
      "tool_ladder",
      "_schema",
      "replaced_by",
      "license",
    ),
  ),
  fc.oneof(fc.jsonValue(), word, anyUrl, some(word)),
  { maxKeys: 4 },
);
const anyFile = fc.record(
  {
    title: word,
    summary: word,
    description: word,
    language: anyLanguage,
    type: fc.constantFrom("web-app", "lua-module", "other"),
    url: anyUrl,
    needs: fc.record({
      use: fc.dictionary(fc.constantFrom("sql", "coding"), fc.constant("required")),
    }),
    lifecycle: fc.constantFrom("planned", "experimental", "active", "deprecated", "retired"),
    replacedBy: fc.constantFrom("ferry", "nothing"),
    maintainers: some(
      fc.constantFrom("ada", "dock-crew", "wiki:Ann", "developer:ben", "name:Cy D"),
    ),
    contact: fc.record({ issues: anyUrl, talk: anyUrl, chat: anyUrl }, { requiredKeys: [] }),
    links: fc.record({ source: anyLink, docs: anyLink, privacy: anyLink }, { requiredKeys: [] }),
    technologies: some(word),
    wikis: some(fc.constantFrom("*", "*.wikibooks.org", "x.example.org")),
    languages: some(anyLanguage),
    keywords: some(word),
    feed: fc.boolean(),
    toolinfo: anyKept,
  },
  { requiredKeys: ["title", "summary", "maintainers"] },
) as unknown as fc.Arbitrary<ToolFile>;

test("any entry is written as a valid record, and read back as it was", () => {
  fc.assert(
    fc.property(anyFile, fc.constantFrom("en", "de"), (file, language) => {
      const plain = JSON.parse(JSON.stringify(file)) as Json;
      const catalog = withAbout({ language });
      const [record] = write({ lamp: plain }, catalog);
      expect(entryOf(record!, catalog.about)).toEqual({ id: "lamp", entry: plain });
    }),
    { numRuns: 600 },
  );
});
