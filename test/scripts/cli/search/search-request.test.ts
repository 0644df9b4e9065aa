import { writeFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import {
  ignoredFilterText,
  queriesOf,
  requestOf,
} from "../../../../scripts/cli/search/search-request.ts";
import { temporaryFolder } from "../../../setup/temporary.ts";

const SKILLS = ["sql", "coding", "ssh"];
type Given = Parameters<typeof requestOf>[0];

describe("what is asked for", () => {
  test.each([
    [{}, { purpose: "use", filters: {}, limit: 20 }],
    [{ knows: "none" }, { knows: new Set() }],
    [{ knows: "sql, coding,,sql" }, { knows: new Set(["sql", "coding"]) }],
    [{ knows: "," }, { knows: new Set() }],
    [
      { purpose: "host", filter: ["type=bot", "type=gadget", "task=citing"] },
      { purpose: "host", filters: { type: ["bot", "gadget"], task: ["citing"] } },
    ],
    [{ filter: [" type = bot , gadget,,"] }, { filters: { type: ["bot", "gadget"] } }],
    [{ filter: ["license=a=b"] }, { filters: { license: ["a=b"] } }],
    [{ filter: ["colour=red"] }, { filters: { colour: ["red"] } }],
    [{ limit: "0" }, { limit: 0 }],
    [{ limit: "9".repeat(400) }, { limit: Infinity }],
  ])("%.60j", (values, request) => {
    expect(requestOf(values as Given, SKILLS)).toMatchObject(request);
  });

  test("skills can't be wrong where nobody knows which there are", () => {
    expect(requestOf({ knows: "sqll" })).toMatchObject({ knows: new Set(["sqll"]) });
  });
});

describe("wrong use", () => {
  const table: [Given, string][] = [
    [{ purpose: "fly" }, '--purpose takes use, host, maintain, not "fly".'],
    [{ knows: "sqll" }, 'there is no skill "sqll" (did you mean "sql"?)'],
    [
      { knows: "sql,juggling" },
      'there is no skill "juggling". The skills: sql, coding, ssh; none.',
    ],
    [{ knows: "nome" }, 'did you mean "none"?'],
    [{ filter: ["type"] }, '--filter takes FACET=VALUE, such as type=bot, not "type".'],
    [{ filter: ["type="] }, 'not "type=".'],
    [{ filter: ["=bot"] }, 'not "=bot".'],
    [{ filter: ["type=,"] }, 'not "type=,".'],
    [{ filter: ["\n"] }, "--filter"],
    ...["-1", "NaN", "many", "1.5", "1e3", " 1"].map((limit): [Given, string] => [
      { limit },
      `--limit takes a whole number from 0 on, not "${limit}".`,
    ]),
  ];
  test.each(table)("%j", (values, message) => {
    expect(() => requestOf(values, SKILLS)).toThrow(message);
  });
});

test.each([
  [{ facet: "type", value: "bto" }, "No tool has type=bto: this filter is ignored."],
  [
    { facet: "tpye", value: "bot" },
    'There is no filter "tpye" (did you mean "type"?): tpye=bot is ignored.',
  ],
  [{ facet: "colour", value: "red" }, 'There is no filter "colour": colour=red is ignored.'],
])("ignored: %j", (ignored, words) => {
  expect(ignoredFilterText(ignored)).toBe(words);
});

describe("the queries of a file", () => {
  test.each([
    ["lines", "citer\nbot\n", ["citer", "bot"]],
    ["no end of the last line", "citer\nbot", ["citer", "bot"]],
    ["CRLF", "citer\r\nbot\r\n", ["citer", "bot"]],
    ["a byte order mark", "\ufeffciter\n", ["citer"]],
    ["empty lines", "\nciter\n\n\n", ["", "citer", "", ""]],
    ["blanks around a query", "  citer \n", ["  citer "]],
    ["one empty line", "\n", []],
    ["nothing", "", []],
    ["a byte order mark alone", "\ufeff", []],
  ])("%s", async (_, text, queries) => {
    const file = `${await temporaryFolder()}/queries.txt`;
    await writeFile(file, text);
    expect(await queriesOf({ queries: file }, undefined)).toEqual(queries);
  });

  test("bytes that are no text", async () => {
    const file = `${await temporaryFolder()}/queries.txt`;
    await writeFile(file, Buffer.from([0xff, 0xfe, 0x00, 0x0a, 0x61, 0x0a]));
    expect(await queriesOf({ queries: file }, undefined)).toHaveLength(2);
  });

  test.each(["missing.txt", ""])("that can't be read: %j", async (name) => {
    const file = `${await temporaryFolder()}/${name}`;
    await expect(queriesOf({ queries: file }, undefined)).rejects.toThrow(
      `"${file}" can't be read`,
    );
  });
});

test.each([
  ["the one that is given", {}, "citer", ["citer"]],
  ["none is an empty one", {}, undefined, [""]],
])("queries: %s", async (_, values, given, queries) => {
  expect(await queriesOf(values, given)).toEqual(queries);
});

test("a query and a file of them are wrong use", async () => {
  await expect(queriesOf({ queries: "x" }, "citer")).rejects.toThrow("not both");
});
