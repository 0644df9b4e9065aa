import { expect } from "chai";
import type { Card } from "../../../core/api/card.ts";
import { startButton } from "../../../widget/parts/start-button.ts";
import { cardOf, makeCard } from "../harbour.ts";
import { draw, spoken } from "../look.ts";
import { contextOf } from "../words.ts";

const url = "https://quay.example.org/";
const make = (start: Card["start"]) => makeCard({ id: "quay", title: "Quay", url, start });

const table: [Card, string, words: string, href: string][] = [
  [make({ how: "open" }), "use", "Open: Quay", url],
  [make({ how: "open", label: "Tie up" }), "use", "Tie up: Quay", url],
  [make({ how: "download", url: `${url}get` }), "use", "Download: Quay", `${url}get`],
  [make({ how: "enable-in-preferences" }), "use", "Enable: Quay", url],
  [make({ how: "install-script" }), "use", "Install the script: Quay", url],
  [make({ how: "ask" }), "host", "Ask for access: Quay", url],
  [make(undefined), "use", "Open: Quay", url],
  [
    make({ how: "open" }),
    "maintain",
    "How to help: Quay",
    "https://harbour.example.org/tools/quay/",
  ],
];
for (const [card, purpose, words, href] of table) {
  it(`${JSON.stringify(card.start)} to ${purpose} → ${words}`, () => {
    const link = draw(startButton(card, false, contextOf({ purpose }))).querySelector("a")!;
    expect(spoken(link)).to.equal(words);
    expect(link.href).to.equal(href);
  });
}

for (const id of ["drydock", "flotsam"]) {
  it(`${id} has none`, () => {
    expect(draw(startButton(cardOf(id), false, contextOf())).childElementCount).to.equal(0);
  });
}

it("an http address is not followed", () => {
  const card = makeCard({ id: "a", url: "http://a.example.org/" });
  expect(draw(startButton(card, false, contextOf())).childElementCount).to.equal(0);
});

it("what is gone has none, even with an address", () => {
  const card = makeCard({ id: "a", url, lifecycle: "retired" });
  expect(draw(startButton(card, false, contextOf())).childElementCount).to.equal(0);
});

it("the best stand out", () => {
  const classes = (best: boolean) =>
    draw(startButton(make(undefined), best, contextOf())).querySelector("a")!.classList;
  expect(classes(true).contains("primary")).to.equal(true);
  expect(classes(false).contains("primary")).to.equal(false);
});
