import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { matchRanges } from "../../../../core/search/query/highlight.ts";

afterEach(() => vi.unstubAllGlobals());

const marked = (text: string, terms: string[]) =>
  matchRanges(text, terms)
    .reverse()
    .reduce(
      (all, { start, end }) => `${all.slice(0, start)}[${all.slice(start, end)}]${all.slice(end)}`,
      text,
    );

describe("marks", () => {
  test.each([
    ["Citation Hunt", ["citation"], "[Citation] Hunt"],
    ["Citations hunted", ["citation", "hunt"], "Citations hunted"],
    ["Citations hunted", ["citation*", "hunt*"], "[Citation]s [hunt]ed"],
    ["Citing what was cited", ["cite*", "cited", "citing"], "[Citing] what was [cited]"],
    ["Count a new area", ["a", "count*"], "[Count] [a] new area"],
    ["Café au lait", ["cafe"], "[Café] au lait"],
    ["Cafe\u0301s", ["cafe*"], "[Cafe\u0301]s"],
    ["Straßen", ["strass*"], "[Straß]en"],
    ["Straßen", ["stras*"], "[Straß]en"],
    ["OpenRefinery", ["refine*"], "Open[Refine]ry"],
    ["OpenRefinery", ["refinery"], "Open[Refinery]"],
    ["OpenRefinery", ["refine"], "OpenRefinery"],
    ["OpenRefinery", ["open*", "openre*"], "[OpenRe]finery"],
    ["xHTTPServer", ["server*"], "xHTTP[Server]"],
    ["ﬁnding", ["fi*"], "[ﬁ]nding"],
    ["हिन्दी", ["हि*"], "[हि]न्दी"],
    ["A user-script", ["userscript*"], "A [user-script]"],
    ["A user-script", ["user*"], "A [user]-script"],
    ["Mix'n'match", ["mixnmatch"], "[Mix'n'match]"],
    ["Node.js, or more", ["nodejs*"], "[Node.js], or more"],
    ["Bibliotheksausleihen", ["*ausleihe*"], "Bibliotheks[ausleihe]n"],
    ["Bibliotheksausleihen", ["*ausleihen"], "Bibliotheks[ausleihen]"],
    ["Bibliotheksausleihen", ["*ausleihe"], "Bibliotheksausleihen"],
    ["Bibliotheksausleihen", ["ausleihe*"], "Bibliotheksausleihen"],
    ["Schließfachgröße", ["*grosse*"], "Schließfach[größe]"],
    ["Ausleihen", ["ausleihe*", "*ausleihe*"], "[Ausleihe]n"],
    ["Portal, Transport", ["*port*"], "Portal, Trans[port]"],
    ["Export", ["*port*"], "Export"],
    ["user - script", ["userscript*"], "user - script"],
    ["Page not found", ["x*", "", "*"], "Page not found"],
    ["", ["x"], ""],
  ])("%s for %j", (text, terms, expected) => {
    expect(marked(text, terms)).toBe(expected);
  });
});

test("a part that no capital begins is left alone", () => {
  expect(marked("aBC", ["bcd*"])).toBe("aBC");
});

test("without a segmenter stretches stand as the words do", () => {
  vi.stubGlobal("Intl", {});
  expect(marked("Cafe\u0301s", ["cafe*"])).toBe("[Cafe\u0301]s");
});

test("stretches lie on the borders of visible characters, ascending and apart", () => {
  const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
  const unit = fc.oneof(
    fc.constantFrom(
      "a",
      "A",
      "é",
      "e\u0301",
      "ß",
      "ﬁ",
      "\u200d",
      "क",
      "्",
      "ि",
      "👩",
      "🏽",
      "\u0600",
      "1",
      "\ufe0f\u20e3",
      "が",
      "한",
      " ",
    ),
    fc.string({ unit: "binary", maxLength: 2 }),
  );
  fc.assert(
    fc.property(fc.array(unit), fc.array(unit, { maxLength: 3 }), (parts, terms) => {
      const text = parts.join("");
      const borders = new Set([...segmenter.segment(text)].map(({ index }) => index));
      borders.add(text.length);
      let last = 0;
      for (const { start, end } of matchRanges(text, [...terms, "a*", "e*", "1", "ea"])) {
        expect(borders).toContain(start);
        expect(borders).toContain(end);
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
    }),
  );
});
