/** The finder with files that are missing or damaged, and with hostile words: one sentence, a second try, no exception. */
import { expect } from "chai";
import type { ToolLadder } from "../../../widget/element/tool-ladder.ts";
import { makeCard } from "../harbour.ts";
import { control, spoken } from "../look.ts";
import {
  type Answer,
  makeGate,
  mount,
  requests,
  restorePage,
  serveCatalog,
  stubPage,
  stubPatience,
  until,
} from "../page.ts";
import {
  change,
  field,
  focused,
  found,
  mountFinder,
  openPanel,
  press,
  root,
  status,
  type,
  untilCalm,
  untilFailed,
  write,
} from "../steps.ts";

beforeEach(stubPage);
afterEach(restorePage);

const DAMAGE: Record<string, (file: object) => Answer> = {
  missing: () => 404,
  "behind a server that is down": () => "down",
  "cut off": (file) => new Response(JSON.stringify(file).slice(0, -9)),
  "not JSON": () => new Response("<!doctype html><title>Not found</title>"),
  "of another shape": () => ["shape", null],
  null: () => new Response("null"),
};

/** A catalog of which one file is damaged until it is repaired. */
function serveDamaged(path: string, damage: (file: object) => Answer) {
  let isBroken = true;
  const src = serveCatalog({ [path]: (file) => (isBroken ? damage(file) : file) });
  return { src, repair: () => (isBroken = false) };
}

const sentences = (element: ToolLadder) =>
  [...root(element).querySelectorAll(".problem p")].map((each) => spoken(each));

describe("a file that hangs", () => {
  // Code that comes from a busy machine takes longer than patience does here.
  before(() =>
    Promise.all([
      import("../../../widget/finder/finder.ts"),
      import("../../../widget/finder/finder-engine.ts"),
      import("../../../widget/finder/panels.ts"),
    ]),
  );
  beforeEach(stubPatience);

  it("of words: one sentence when patience is over, and the next question is answered", async () => {
    let hangs = true;
    const src = serveCatalog({ "terms/0.json": (file) => (hangs ? "never" : file) });
    const element = await mountFinder({ src });
    write(element, "depth");
    await untilFailed(element);
    expect(sentences(element)).to.have.lengthOf(1);
    hangs = false;
    await change(element, () => Object.assign(element, { query: "", task: "asking" }));
    expect(sentences(element)).to.deep.equal([]);
  });

  it("of counts: it is said in its group", async () => {
    const src = serveCatalog({ "facets/platform-0.json": "never" });
    const element = await mountFinder({ src, query: "harbour" });
    await openPanel(element, "Filters");
    control(root(element), /^Runs on/).click();
    await until(element, () => sentences(element).length > 0);
  });

  for (const path of ["catalog.json", "search/manifest.json"]) {
    it(`${path}: the widget says so; what comes late is shown`, async () => {
      const gate = makeGate();
      const src = serveCatalog({ [path]: async (file) => gate.open.then(() => file) });
      const element = await mountFinder({ src });
      expect(sentences(element)).to.deep.equal(["The catalog can't be reached at the moment."]);
      gate.unlock();
      await until(element, () => root(element).querySelector(".search"));
      expect(found(element)).to.have.lengthOf(7);
    });
  }
});

it("a file that can't be had is asked for once a question", async () => {
  const { src } = serveDamaged("terms/0.json", () => 404);
  const element = await mountFinder({ src });
  requests.length = 0;
  write(element, "depht sounnding");
  await untilFailed(element);
  expect(requests.filter((each) => each.endsWith("terms/0.json"))).to.have.lengthOf(1);
});

describe("a file of words", () => {
  for (const [what, damage] of Object.entries(DAMAGE)) {
    it(`${what}: one sentence, the list stays, a second try repairs it`, async () => {
      const { src, repair } = serveDamaged("terms/0.json", damage);
      const element = await mountFinder({ src });
      write(element, "depth");
      await untilFailed(element);
      expect(sentences(element)).to.have.lengthOf(1);
      expect(sentences(element)[0]).to.match(/^[^.]+\.$/);
      expect(found(element)).to.have.lengthOf(7);
      expect(field(element).value).to.equal("depth");
      repair();
      await press(element, "Try again");
      expect(found(element)).to.deep.equal(["Sounding"]);
      expect(sentences(element)).to.deep.equal([]);
      expect(focused(element)?.classList.contains("status")).to.equal(true);
    });
  }

  it("that stays missing is asked for again each time", async () => {
    const { src } = serveDamaged("terms/0.json", () => 404);
    const element = await mountFinder({ src });
    write(element, "depth");
    await untilFailed(element);
    control(root(element), "Try again").click();
    await untilCalm(element);
    await untilFailed(element);
    expect(found(element)).to.have.lengthOf(7);
  });

  it("does not stand in the way of another question", async () => {
    const { src } = serveDamaged("terms/0.json", () => 404);
    const element = await mountFinder({ src });
    write(element, "depth");
    await untilFailed(element);
    await change(element, () => Object.assign(element, { query: "", task: "asking" }));
    expect(sentences(element)).to.deep.equal([]);
    expect(found(element)).to.have.lengthOf(3);
  });
});

describe("the files of spellings", () => {
  it("missing: what was found stays, and it is said that something may be missing", async () => {
    const { src } = serveDamaged("words/forward-0.json", () => 404);
    const element = await mountFinder({ src });
    write(element, "lighthuose");
    await untilFailed(element);
    expect(sentences(element)).to.have.lengthOf(1);
  });
});

describe("the data of a filter", () => {
  for (const [what, damage] of Object.entries(DAMAGE)) {
    it(`${what}: it is said, and a second try repairs it`, async () => {
      const { src, repair } = serveDamaged("facets/task-0.json", damage);
      const element = await mountFinder({ src });
      control(root(element), /^Measure depths/).click();
      await untilFailed(element);
      repair();
      await press(element, "Try again");
      expect(found(element)).to.deep.equal(["Sounding"]);
    });
  }
});

describe("the values of a filter", () => {
  it("missing: one sentence and a second try, not that there are none", async () => {
    const { src, repair } = serveDamaged("facets/platform-0.json", () => 404);
    const element = await mountFinder({ src });
    await openPanel(element, "Filters");
    control(root(element), "Runs on").click();
    const group = () => root(element).querySelector("[data-group=platform]")!;
    const sentence = await until(element, () => group().querySelector("[role=alert] p, .quiet"));
    expect(spoken(sentence)).to.match(/^Part of the catalog can't be loaded/);
    repair();
    control(group(), "Try again").click();
    const chip = await until(element, () => group().querySelector(".chip"));
    expect(spoken(chip)).to.equal("Harbour 2");
  });
});

describe("further cards", () => {
  const many = Array.from({ length: 25 }, (_, i) =>
    makeCard({ id: `t${i}`, title: `Tool ${i + 10}` }),
  );
  const serve = () => {
    let isBroken = true;
    const src = serveCatalog({ "cards/1.json": (file) => (isBroken ? 404 : file) }, many);
    return { src, repair: () => (isBroken = false) };
  };
  const expected = many.map(({ title }) => title);

  it("missing: those that are there stay, and the focus with them; a second try adds them", async () => {
    const { src, repair } = serve();
    const element = await mount({ src });
    control(root(element), "Show 10 more").focus();
    control(root(element), "Show 10 more").click();
    await untilFailed(element);
    expect(found(element)).to.deep.equal(expected.slice(0, 10));
    expect(focused(element)).to.equal(control(root(element), "Show 10 more"));
    repair();
    await press(element, "Try again");
    expect(found(element)).to.deep.equal(expected.slice(0, 20));
  });

  it("missing in the middle of a page: nothing is shown twice", async () => {
    const { src, repair } = serve();
    const element = await mount({ src, limit: "15" });
    await untilFailed(element);
    expect(found(element)).to.deep.equal(expected.slice(0, 10));
    await press(element, "Show 10 more");
    expect(new Set(found(element)).size).to.equal(found(element).length);
    repair();
    await press(element, "Try again");
    expect(found(element)).to.deep.equal(expected);
  });
});

describe("hostile words", () => {
  const table: [string, string][] = [
    ["10,000 letters", "x".repeat(10_000)],
    ["2,000 words", "depth ".repeat(2_000)],
    ["only punctuation", "!?.,;".repeat(2_000)],
    ["control characters", "\u0000\u0007\u001b"],
    ["half characters", "\ud800\udc00\ud800"],
    ["right-to-left marks", "\u202e\u200fdepth\u202c"],
    ["names that objects have", "__proto__ constructor toString"],
    ["markup", `<img src=x onerror=alert(1)>"'&`],
    ["messages", "{{PLURAL:$1|a|b}} $1 $& {words}"],
  ];
  for (const [what, words] of table) {
    it(`${what}, typed and given`, async () => {
      const element = await mountFinder();
      element.query = words;
      await untilCalm(element);
      await type(element, "depth");
      expect(found(element)).to.deep.equal(["Sounding"]);
      const given = await mountFinder({ query: words });
      await untilCalm(given);
      expect(sentences(given)).to.deep.equal([]);
      expect(root(given).querySelector("img, script")).to.equal(null);
      expect(spoken(given.shadowRoot!.querySelector("section")).length).to.be.below(3_000);
    });
  }

  it("in every attribute at once", async () => {
    const words = `"><script>alert(1)</script> javascript:alert(1) __proto__ \u202e`;
    const names = ["knows", "task", "type", "level", "tools", "wiki", "match", "limit", "purpose"];
    const element = await mountFinder(Object.fromEntries(names.map((name) => [name, words])));
    expect(status(element)).to.match(/^7 tools/);
    expect(root(element).querySelector("img, script")).to.equal(null);
  });
});
