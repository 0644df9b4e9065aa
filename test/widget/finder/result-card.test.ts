import { expect } from "chai";
import type { AttributeTexts } from "../../../widget/interface/attributes.ts";
import { card } from "../../../widget/finder/result-card.ts";
import type { Match } from "../../../core/matching.ts";
import { cardOf, makeCard } from "../harbour.ts";
import { draw, seen, spoken } from "../look.ts";
import { contextOf } from "../words.ts";

function drawCard(id: string, texts: Partial<AttributeTexts> = {}, match?: Match): HTMLElement {
  return draw(card({ card: cardOf(id), ...(match && { match }) }, plain, contextOf(texts)));
}

const plain = {};

const facts = (place: HTMLElement) => place.querySelector(".facts");

it("shows title, summary, level, skills, account and people", () => {
  const place = drawCard("lighthouse");
  expect(seen(place.querySelector("h3 a"))).to.equal("Lighthouse");
  expect(seen(place.querySelector(".summary"))).to.match(/^Ask the harbour/);
  expect(seen(facts(place))).to.equal(
    "Some code ● SQL ○ Coding Needs: Wiki account by Ada Example and 2 more on Harbour Needs maintainers",
  );
});

it("says for the ear what the marks say", () => {
  expect(spoken(facts(drawCard("lighthouse", { knows: "coding" })))).to.equal(
    "Some code (level 2 of 4) SQL (required, missing) Coding (optional, you know this) " +
      "Needs: Wiki account by Ada Example and 2 more on Harbour Needs maintainers",
  );
});

it("reads in this order: name, what it means to one, summary, level, skills, where one begins", () => {
  const place = drawCard("sounding", { knows: "none" }, { state: "ready", uses: [] });
  const parts = [...place.querySelector("li")!.children].filter(
    (each) => each.getAttribute("aria-hidden") !== "true",
  );
  expect(parts.map((each) => spoken(each))).to.deep.equal([
    "Sounding",
    "You can use this now",
    "See how deep the water is anywhere in the bay.",
    "No technical skills (level 1 of 4) No account by Ada Example and Ben on Harbour",
    "Open the map: Sounding",
  ]);
});

it("says what is missing", () => {
  const place = drawCard("lighthouse", { knows: "none" }, { state: "away", missing: ["sql"] });
  expect(seen(place.querySelector(".match"))).to.equal("+ 1 skill away: SQL");
  expect(place.querySelector("li")?.dataset.match).to.equal("away");
});

it("marks in title and summary what was searched for", () => {
  const explain = {
    mark: (text: string) => [{ start: 0, end: Math.min(4, text.length) }],
    foundIn: () => "where else",
    notes: () => "",
  };
  const place = draw(card({ card: cardOf("lighthouse") }, { explain }, contextOf()));
  expect(seen(place)).to.contain("where else");
  expect([...place.querySelectorAll("mark")].map((each) => each.textContent)).to.deep.equal([
    "Ligh",
    "Ask ",
  ]);
  expect(spoken(place.querySelector("h3"))).to.equal("Lighthouse");
});

const table: [id: string, texts: Partial<AttributeTexts>, expected: string][] = [
  ["sounding", {}, "No technical skills No account by Ada Example and Ben on Harbour"],
  ["sounding", { purpose: "maintain" }, "Some code ● Coding by Ada Example and Ben on Harbour"],
  ["harbour", {}, "Level not stated by Dock crew"],
  ["harbour", { purpose: "host" }, "Command line ● Coding ● ssh / bash ○ SQL by Dock crew"],
  [
    "ferry",
    {},
    "Command line ● Coding ● ssh / bash by Ada Example Replaced by Sounding Deprecated",
  ],
];
for (const [id, texts, expected] of table) {
  it(`${id} ${JSON.stringify(texts)}: ${expected}`, () => {
    expect(seen(facts(drawCard(id, texts)))).to.equal(expected);
  });
}

it("text in another language says so", () => {
  const place = drawCard("marsa");
  expect(place.querySelector("h3 a")?.getAttribute("lang")).to.equal("ar");
  expect(place.querySelector(".summary")?.getAttribute("lang")).to.equal("ar");
});

it("text without a language does not claim one", () => {
  const place = draw(card({ card: makeCard({ id: "a", language: "" }) }, plain, contextOf()));
  expect(place.querySelectorAll("[lang]")).to.have.lengthOf(0);
});

it("titles stand one level below the headings", () => {
  expect(drawCard("ferry", { headingLevel: "4" }).querySelector("h5")).not.to.equal(null);
});

it("hostile text stays text, hostile addresses lead nowhere", () => {
  const place = drawCard("flotsam", { knows: "sql" }, { state: "unstated" });
  document.body.append(place);
  expect(place.querySelector("img, script")).to.equal(null);
  expect(seen(place.querySelector("h3"))).to.equal(`<img src="x" onerror="window.hacked = true">`);
  const links = [...place.querySelectorAll("a")].map(({ href }) => href);
  expect(links).to.deep.equal(["https://harbour.example.org/tools/flotsam/"]);
  expect(window).not.to.have.property("hacked");
  place.remove();
});
