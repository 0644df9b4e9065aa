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

it("skills: what one knows", async () => {
  const place = await drawPanel("skills");
  expect(groups(place)).to.deep.equal(["knows"]);
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
  expect(groups(place)).to.deep.equal(["knows", "match"]);
  expect([...place.querySelectorAll("[data-group=match] button")].map(spoken)).to.deep.equal([
    "What I can use now",
    "What also takes an account or right",
    "What I could learn",
    "Requirements not stated",
    "Planned and retired",
  ]);
});

it("filters: what one comes for, and a closed button for each of the further facets, in groups", async () => {
  const place = await drawPanel("filters");
  const named = [...place.querySelectorAll("[role=group][aria-labelledby]")].map((group) => [
    spoken(place.querySelector(`#${group.getAttribute("aria-labelledby")!}`)),
    ...[...group.querySelectorAll("button")].map(spoken),
  ]);
  expect(named).to.deep.equal([
    ["What are you here for?", "Use a tool", "Build on a platform", "Help to maintain one"],
    ["About the tool", "Level", "Type", "Skill", "Status", "Licence"],
    ["What it is for", "Audience", "Goal"],
    ["Where it works", "Wiki", "Language", "Runs on"],
    ["People", "Maintainer", "Help wanted"],
  ]);
});
