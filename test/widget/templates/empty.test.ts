import { expect } from "chai";
import { empty } from "../../../widget/templates/empty.ts";
import type { Restriction } from "../../../widget/lifts.ts";
import { control, draw, spoken } from "../look.ts";
import { contextOf } from "../words.ts";

const context = contextOf({ query: "whale", task: "measuring asking", type: "bot" });

it("says so, and offers what would help", () => {
  const lifted: (Restriction | "all")[] = [];
  const place = draw(
    empty(
      [
        { restriction: "query", total: 12 },
        { restriction: "task", total: 1 },
        { restriction: "type", total: 2 },
        { restriction: "filters", total: 3 },
      ],
      { lift: (restriction) => lifted.push(restriction), startOver: () => lifted.push("all") },
      context,
    ),
  );
  expect(spoken(place.querySelector("p"))).to.equal("No tool fits all of this.");
  const buttons = [...place.querySelectorAll("button")];
  expect(buttons.map(spoken)).to.deep.equal([
    "Without the words “whale”: 12 tools",
    "Without “Measure depths and Ask the database”: 1 tool",
    "Without “Type: Bot”: 2 tools",
    "Without any filter: 3 tools",
    "Start over",
  ]);
  for (const button of buttons) button.click();
  expect(lifted).to.deep.equal(["query", "task", "type", "filters", "all"]);
});

it("can always start over", () => {
  const place = draw(empty([], { lift: () => undefined, startOver: () => undefined }, context));
  expect(control(place, "Start over")).to.be.an("htmlbuttonelement");
});
