import { expect } from "chai";
import { questionStyles } from "../../../widget/finder/questions.styles.ts";
import { type Chip, chip, chipGroup, type ChipGroup } from "../../../widget/finder/chips.ts";
import { control, draw, spoken } from "../look.ts";
import { contextOf } from "../words.ts";

const words = contextOf();
const makeChip = (id: string, more: Partial<Chip> = {}): Chip => ({
  id,
  label: id.toUpperCase(),
  pressed: false,
  press: () => undefined,
  ...more,
});

function makeGroup(more: Partial<ChipGroup> = {}): ChipGroup {
  const chips = ["a", "b", "c", "d", "e"].map((id) => makeChip(id));
  const few = { narrow: 2, wide: 4 };
  return { id: "g", question: "Which?", chips, few, ...more };
}

type Actions = Parameters<typeof chipGroup>[1];

function drawGroup(more: Partial<ChipGroup> = {}, actions: Partial<Actions> = {}): HTMLElement {
  const all = { isOpen: () => false, toggle: () => undefined, ...actions };
  return draw(chipGroup(makeGroup(more), all, words));
}

const labels = (place: HTMLElement) => [...place.querySelectorAll("button")].map(spoken);

describe("a chip", () => {
  it("is a button that says whether it is on, and how many it would leave", () => {
    const button = draw(
      chip(makeChip("a", { pressed: true, count: 1234 }), "en"),
    ).firstElementChild!;
    expect(button.localName).to.equal("button");
    expect(button.getAttribute("type")).to.equal("button");
    expect(button.getAttribute("aria-pressed")).to.equal("true");
    expect(spoken(button)).to.equal("A 1,234");
  });
});

describe("a chip's count", () => {
  const width = (more: Partial<Chip>): number => {
    const place = draw(chip(makeChip("a", more), "en"));
    const root = document.createElement("div").attachShadow({ mode: "open" });
    document.body.append(root.host);
    root.adoptedStyleSheets = [questionStyles.styleSheet!];
    root.append(place.firstElementChild!);
    return root.firstElementChild!.getBoundingClientRect().width;
  };
  it("has room before it is known, and when it is less", () => {
    const known = width({ count: 1234, most: 1234 });
    expect(width({ most: 1234 })).to.equal(known);
    expect(width({ count: 2, most: 1234 })).to.equal(known);
    expect(width({})).to.be.lessThan(known);
  });
});

describe("a group", () => {
  it("is named by its question", () => {
    const place = drawGroup();
    const group = place.querySelector("[role=group]")!;
    const label = place.querySelector(`#${group.getAttribute("aria-labelledby")!}`);
    expect(spoken(label)).to.equal("Which?");
  });

  it("shows a few chips, and those that are on", () => {
    const chips = [..."abcde"].map((id) => makeChip(id, { pressed: id === "e" }));
    expect(labels(drawGroup({ chips }))).to.deep.equal(["A", "B", "C", "D", "E", "All 5 …"]);
    expect(labels(drawGroup())).to.deep.equal(["A", "B", "C", "D", "All 5 …"]);
  });

  it("shows all when it is open", () => {
    const place = drawGroup({}, { isOpen: () => true });
    expect(labels(place)).to.deep.equal(["A", "B", "C", "D", "E", "Fewer"]);
    expect(control(place, "Fewer").getAttribute("aria-expanded")).to.equal("true");
  });

  it("has nothing to open where all fit", () => {
    const few = { narrow: 5, wide: 5 };
    expect(labels(drawGroup({ few }))).to.have.lengthOf(5);
  });

  it("of which a narrow place shows none begins with its question, as a button that opens it", () => {
    const toggled: string[] = [];
    const few = { narrow: 0, wide: 4 };
    const place = drawGroup({ few }, { toggle: (group) => toggled.push(group) });
    const button = place.querySelector<HTMLElement>("button.asks")!;
    expect(labels(place)).to.deep.equal(["Which?", "A", "B", "C", "D", "All 5 …"]);
    expect(button.getAttribute("aria-expanded")).to.equal("false");
    button.click();
    expect(toggled).to.deep.equal(["g"]);
  });

  for (const [where, inlineSize, expected] of [
    ["a narrow place", "18rem", ["Which?"]],
    ["a wide place", "60rem", ["A", "B", "C", "D", "All 5 …"]],
  ] as const) {
    it(`of which a narrow place shows none, in ${where}`, () => {
      const drawn = drawGroup({ id: "task", few: { narrow: 0, wide: 4 } });
      const host = document.createElement("div");
      Object.assign(host.style, { containerType: "inline-size", inlineSize });
      document.body.append(host);
      const root = host.attachShadow({ mode: "open" });
      root.adoptedStyleSheets = [questionStyles.styleSheet!];
      root.append(...drawn.children);
      const seen = [...root.querySelectorAll<HTMLElement>("button")].filter(
        (button) => button.offsetWidth > 0,
      );
      expect(seen.map(spoken)).to.deep.equal(expected);
    });
  }

  it("without chips is not there", () => {
    expect(drawGroup({ chips: [] }).childElementCount).to.equal(0);
  });

  it("opens when a late chip is switched off, so that it does not vanish", () => {
    let opened = 0;
    let pressed = 0;
    const chips = [..."abcde"].map((id) =>
      makeChip(id, { pressed: id === "e", press: () => pressed++ }),
    );
    const place = drawGroup({ chips }, { toggle: () => opened++ });
    control(place, "A").click();
    expect([opened, pressed]).to.deep.equal([0, 1]);
    control(place, "E").click();
    expect([opened, pressed]).to.deep.equal([1, 2]);
  });
});
