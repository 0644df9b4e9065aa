import { expect } from "chai";
import type { AttributeTexts } from "../../../widget/attributes.ts";
import { card } from "../../../widget/templates/card.ts";
import type { Match } from "../../../core/matching.ts";
import { cardOf, makeCard } from "../harbour.ts";
import { draw, seen, spoken } from "../look.ts";
import { contextOf } from "../words.ts";

function drawCard(id: string, texts: Partial<AttributeTexts> = {}, match?: Match): HTMLElement {
  return draw(card({ card: cardOf(id), ...(match && { match }) }, contextOf(texts)));
}

const facts = (place: HTMLElement) => place.querySelector(".facts");

it("shows title, summary, level, skills, account and people", () => {
  const place = drawCard("lighthouse");
  expect(seen(place.querySelector("h3 a"))).to.equal("Lighthouse");
  expect(seen(place.querySelector(".summary"))).to.match(/^Ask the harbour/);
  expect(seen(facts(place))).to.equal(
    "Some code ● SQL ○ Coding Needs: Wiki account by Ada Example and 2 more Needs maintainers",
  );
});

it("says for the ear what the marks say", () => {
  expect(spoken(facts(drawCard("lighthouse", { knows: "coding" })))).to.equal(
    "Some code (level 2 of 4) SQL (required, missing) Coding (can be used, you know this) " +
      "Needs: Wiki account by Ada Example and 2 more Needs maintainers",
  );
});

it("begins with the match where there is one", () => {
  const place = drawCard("lighthouse", { knows: "none" }, { state: "away", missing: ["sql"] });
  expect(seen(facts(place))).to.match(/^\+ 1 skill away: SQL Some code/);
  expect(place.querySelector("li")?.dataset.match).to.equal("away");
});

const table: [id: string, texts: Partial<AttributeTexts>, expected: string][] = [
  ["sounding", {}, "No technical skills No account by Ada Example and Ben"],
  ["sounding", { purpose: "maintain" }, "Some code ● Coding by Ada Example and Ben"],
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
  const place = draw(card({ card: makeCard({ id: "a", language: "" }) }, contextOf()));
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
