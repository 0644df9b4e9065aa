import { describe, expect, test } from "vitest";
import { hasSentences } from "../../../schema/check/sentences.ts";

describe("hasSentences", () => {
  const cases: [text: string, count: number, lang?: string][] = [
    ["", 0],
    ["…", 0],
    ["Find pages", 1],
    ["Find pages.", 1],
    ["Find pages. Read them.", 2],
    ["Find pages. Read them! Why not?", 3],
    ["One line\nand the\nnext.", 1],
    ["One paragraph\n\nand the next", 2],
    ["Lists of pages, e.g. Birds, and i.e. Trees.", 1],
    ["See Prof. Owl and Dr. Cat vs. Mr. Dog.", 1],
    ["J. Owl wrote it.", 1],
    ["Written in C. It is fast.", 2],
    ["Tells whether a < b. Then stops.", 2],
    ["Findet z. B. Vögel und z.B. Bäume.", 1, "de"],
    ["Findet Vögel bzw. Bäume. Und mehr.", 2, "de"],
    ["Version 2.5 of example.org is here.", 1],
    ["Write to https://example.org/?a=b. Then wait.", 2],
    ["Runs `a. B. C.` once.", 1],
    ["Reads pages. `bot` runs it.", 2],
    ["## A heading. With more.\n\nOne sentence.", 1],
    ["ページを探す。それを読む。", 2, "ja"],
    ["पृष्ठ खोजें। उन्हें पढ़ें।", 2, "hi"],
    ["Find pages. Read them.", 2, "not a language"],
  ];
  test.each(cases)("%s → %d", (text, count, lang = "en") => {
    expect(hasSentences(text, lang, count)).toBe(true);
    expect(hasSentences(text, lang, count + 1)).toBe(false);
  });

  test("a script whose sentences have no ends", () => {
    expect(hasSentences("ค้นหาหน้า อ่านหน้า", "th", 2)).toBe(true);
  });
});
