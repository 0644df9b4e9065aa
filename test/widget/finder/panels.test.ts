import { expect } from "chai";
import type { AttributeTexts } from "../../../widget/interface/attributes.ts";
import { panels } from "../../../widget/finder/panels.ts";
import { askedFinder } from "../search-context.ts";
import { draw, spoken } from "../look.ts";

async function drawPanel(name: keyof typeof panels, texts: Partial<AttributeTexts> = {}) {
  const { actions, context } = await askedFinder(texts);
  return draw(panels[name](actions, context));
}

const groups = (place: HTMLElement) =>
  [...place.querySelectorAll<HTMLElement>("[data-group]")].map(({ dataset }) => dataset.group);

it("skills: what one comes for, and what one knows", async () => {
  const place = await drawPanel("skills");
  expect(groups(place)).to.deep.equal(["purpose", "knows"]);
  expect([...place.querySelectorAll("[data-group=knows] button")].map(spoken)).to.deep.equal([
    "None of these",
    "Coding",
    "SQL",
    "ssh / bash",
    "Linux",
  ]);
});

it("skills: once one has said what one knows, which of the tools to keep", async () => {
  const place = await drawPanel("skills", { knows: "sql" });
  expect(groups(place)).to.deep.equal(["purpose", "knows", "match"]);
  expect([...place.querySelectorAll("[data-group=match] button")].map(spoken)).to.deep.equal([
    "What I can use now",
    "What I could learn",
    "Requirements not stated",
    "Planned and retired",
  ]);
});

it("filters: a closed button for each of the further facets", async () => {
  const place = await drawPanel("filters");
  expect([...place.querySelectorAll("button")].map(spoken)).to.deep.equal([
    "Level",
    "Type",
    "Goal",
    "Audience",
    "Skill",
    "Runs on",
    "Maintainer",
    "Wiki",
    "Language",
    "Licence",
    "Status",
    "Help wanted",
  ]);
});
