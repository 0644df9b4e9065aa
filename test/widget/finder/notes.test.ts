import { expect } from "chai";
import type { AttributeTexts, Changes } from "../../../widget/interface/attributes.ts";
import type { Answer } from "../../../widget/finder/finder-question.ts";
import { notes } from "../../../widget/finder/notes.ts";
import { answerTo } from "../search-context.ts";
import { control, draw, spoken } from "../look.ts";
import { contextOf } from "../words.ts";

async function drawNotes(texts: Partial<AttributeTexts>, more: Partial<Answer> = {}) {
  const changes: Changes[] = [];
  const answer = { ...(await answerTo(texts)), ...more };
  const drop = (change: Changes) => changes.push(change);
  return { place: draw(notes(answer, drop, contextOf(texts))), changes };
}

it("says which spelling found the results, and takes it or the typed one", async () => {
  const { place, changes } = await drawNotes({ query: "lighthuose" });
  expect(spoken(place.querySelector(".note"))).to.equal(
    "Showing results for lighthouse Search for exactly “lighthuose”",
  );
  control(place, "lighthouse").click();
  control(place, /exactly/).click();
  expect(changes).to.deep.equal([{ query: "lighthouse" }, { query: '"lighthuose"' }]);
});

it("a quotation is left as it is", async () => {
  const { results, corrected } = await answerTo({ query: '"lighthuose"' });
  expect(results).to.have.lengthOf(0);
  expect(corrected).to.equal(undefined);
});

it("says which filters are left out, each value once", async () => {
  const ignored = ["bot", "bot", "<b>"].map((value) => ({ facet: "type", value }));
  const { place } = await drawNotes({}, { ignored });
  expect(spoken(place.querySelector(".note"))).to.equal(
    "No tool has “bot, <b>”, so this filter is left out.",
  );
});

it("nothing where all was understood", async () => {
  const { place } = await drawNotes({ query: "sounding" });
  expect(place.querySelector(".note")).to.equal(null);
});
