import { describe, expect, test } from "vitest";
import { codeOf, readText } from "../../../schema/read/text.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

describe("readText", () => {
  const cases: [title: string, bytes: Uint8Array, text: string | undefined, problems: string[]][] =
    [
      ["UTF-8", utf8("é 😀"), "é 😀", []],
      ["nothing", utf8(""), "", []],
      ["a byte order mark", utf8("\ufeffa"), "a", []],
      ["tabs and line ends", utf8("a\tb\r\nc"), "a\tb\r\nc", []],
      ["Latin-1", Uint8Array.of(0x61, 0x0a, 0x62, 0xe9), undefined, ["not-utf-8 2:2 Latin-1"]],
      [
        "UTF-16, little end first",
        Uint8Array.of(255, 254, 97, 0),
        undefined,
        ["not-utf-8 1:1 UTF-16"],
      ],
      [
        "UTF-16, big end first",
        Uint8Array.of(254, 255, 0, 97),
        undefined,
        ["not-utf-8 1:1 UTF-16"],
      ],
      ["UTF-16 without a mark", Uint8Array.of(97, 0, 98, 0), undefined, ["not-utf-8 1:2 UTF-16"]],
      [
        "an encoded half of a pair",
        Uint8Array.of(0xed, 0xa0, 0x80),
        undefined,
        ["not-utf-8 1:1 Latin-1"],
      ],
      ["a bell", utf8("a\nb\u0007c"), "a\nb\ufffdc", ["unprintable-character 2:2 (U+0007)"]],
      [
        "two escapes, told once",
        utf8("\u001b[1m\u001b"),
        "\ufffd[1m\ufffd",
        ["unprintable-character 1:1 (U+001B)"],
      ],
      ["a non-character", utf8("\uffff"), "\ufffd", ["unprintable-character 1:1 (U+FFFF)"]],
    ];
  test.each(cases)("%s", (_, bytes, text, problems) => {
    const read = readText("a.yaml", bytes);
    expect(read.text).toBe(text);
    const told = read.problems.map(({ at, problem }) => {
      const what = /\(U\+\w+\)|UTF-16|Latin-1/.exec(problem.message)?.[0];
      return `${problem.rule} ${at.position?.line}:${at.position?.column} ${what}`;
    });
    expect(told).toEqual(problems);
  });
});

test("codeOf", () => {
  expect(codeOf("\u0000")).toBe("U+0000");
});
