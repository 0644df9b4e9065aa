import { expect } from "chai";
import { matchRanges } from "../../../core/search/query/highlight.ts";
import { marked } from "../../../widget/finder/marked.ts";
import { draw } from "../look.ts";

const table: [text: string, terms: string[], expected: string][] = [
  ["Deep water", [], "Deep water"],
  ["Deep water", ["deep"], "[Deep] water"],
  ["Deep water", ["wat*"], "Deep [wat]er"],
  ["deep, deeper", ["deep*"], "[deep], [deep]er"],
  ["Café de la Gare", ["cafe"], "[Café] de la Gare"],
  ["Cafe\u0301 noir", ["cafe"], "[Cafe\u0301] noir"],
  ["e\u0301e\u0301e\u0301", ["e*"], "[e\u0301]e\u0301e\u0301"],
  ["नमस्ते", ["न*"], "[न]मस्ते"],
  ["מִלָּה", ["מל*"], "[מִלָּ]ה"],
  ["<b>bold</b>", ["bold"], "<b>[bold]</b>"],
];

for (const [text, terms, expected] of table) {
  it(`${JSON.stringify(text)} for ${terms.join() || "nothing"} → ${expected}`, () => {
    const place = draw(marked(text, matchRanges(text, terms)));
    for (const mark of place.querySelectorAll("mark")) mark.replaceWith(`[${mark.textContent}]`);
    expect(place.textContent).to.equal(expected);
  });
}
