import { expect } from "chai";
import type { AttributeTexts } from "../../../widget/interface/attributes.ts";
import { facetGroup } from "../../../widget/finder/facet-group.ts";
import type { PanelFacet } from "../../../widget/finder/finder-panels.ts";
import type { FinderActions } from "../../../widget/finder/finder-actions.ts";
import { askedFinder } from "../search-context.ts";
import { draw, spoken } from "../look.ts";

const open = () => true;

/** Draws a group, and once more when its values have been counted. */
async function drawGroup(
  facet: PanelFacet,
  texts: Partial<AttributeTexts> = {},
  more: Partial<FinderActions> = {},
): Promise<HTMLElement> {
  const { host, actions, context } = await askedFinder(texts, more);
  const counted = host.drawn();
  draw(facetGroup(facet, actions, context));
  if (actions.isOpen(`facet-${facet}`)) await counted;
  return draw(facetGroup(facet, actions, context));
}

it("is closed at first, and nothing is read for it", async () => {
  const toggled: string[] = [];
  const { searchContext, actions, context } = await askedFinder(
    {},
    { toggle: (id) => toggled.push(id) },
  );
  const before = searchContext.paths.length;
  const place = draw(facetGroup("level", actions, context));
  const button = place.querySelector("button")!;
  expect(spoken(button)).to.equal("Level");
  expect(button.getAttribute("aria-expanded")).to.equal("false");
  const behind = place.querySelector<HTMLElement>(`#${button.getAttribute("aria-controls")!}`)!;
  expect(behind.hidden).to.equal(true);
  expect(behind.childElementCount).to.equal(0);
  button.click();
  expect(toggled).to.deep.equal(["facet-level"]);
  expect(searchContext.paths).to.have.lengthOf(before);
});

it("says how many of its values are chosen", async () => {
  const place = await drawGroup("platform", { platform: "harbour quay" });
  expect(spoken(place.querySelector("button"))).to.equal("Runs on 2");
});

it("open, it shows its values with how many results each would leave", async () => {
  const place = await drawGroup("platform", {}, { isOpen: open });
  expect(place.querySelector("[role=group]")?.getAttribute("aria-label")).to.equal("Runs on");
  expect([...place.querySelectorAll(".chip")].map(spoken)).to.deep.equal(["Harbour 2"]);
});

it("says that there is nothing to choose", async () => {
  const place = await drawGroup("license", {}, { isOpen: open });
  expect(spoken(place.querySelector(".quiet"))).to.equal("Nothing to choose here.");
});

it("one with thousands of values is typed in", async () => {
  const typed: string[] = [];
  const place = await drawGroup(
    "maintainer",
    {},
    { isOpen: open, typedIn: () => "ad", typeIn: (...each) => typed.push(each.join(": ")) },
  );
  const field = place.querySelector<HTMLInputElement>("input")!;
  expect(field.getAttribute("aria-label")).to.equal("Type to find: Maintainer");
  expect(field.value).to.equal("ad");
  expect([...place.querySelectorAll(".chip")].map(spoken)).to.deep.equal(["Ada Example 4"]);
  field.value = "be";
  field.dispatchEvent(new InputEvent("input"));
  expect(typed).to.deep.equal(["maintainer: be"]);
});
