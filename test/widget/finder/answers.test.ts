/** The finder's answers as people meet them: late ones, spoken ones, and those that were understood otherwise. */
import { expect } from "chai";
import { spoken } from "../look.ts";
import { makeGate, restorePage, serveCatalog, stubPage, until } from "../page.ts";
import {
  change,
  field,
  focused,
  found,
  mountFinder,
  press,
  root,
  status,
  type,
  untilCalm,
  write,
} from "../steps.ts";
import type { ToolLadder } from "../../../widget/element/tool-ladder.ts";

beforeEach(stubPage);
afterEach(restorePage);

const live = (element: ToolLadder) => root(element).querySelector("[role=status]")!;
const note = (element: ToolLadder) => root(element).querySelector(".note");

describe("an answer that is on its way", () => {
  it("leaves the list, and says that it is on its way", async () => {
    const gate = makeGate();
    const src = serveCatalog({ "terms/0.json": (file) => gate.open.then(() => file) });
    const element = await mountFinder({ src });
    write(element, "depth");
    await until(element, () => root(element).querySelector(`section[aria-busy="true"]`));
    expect(found(element)).to.have.lengthOf(7);
    await change(element, gate.unlock);
    expect(found(element)).to.deep.equal(["Sounding"]);
    expect(root(element).querySelector(`section[aria-busy="false"]`)).not.to.equal(null);
  });

  it("is dropped where it comes after that to a later question", async () => {
    const gate = makeGate();
    const src = serveCatalog({ "terms/0.json": (file) => gate.open.then(() => file) });
    const element = await mountFinder({ src });
    write(element, "depth");
    await until(element, () => root(element).querySelector(`section[aria-busy="true"]`));
    await change(element, () => Object.assign(element, { query: "", task: "asking" }));
    const list = ["Lighthouse", "Logbook", "Ferry"];
    expect(found(element)).to.deep.equal(list);
    const totals: number[] = [];
    element.addEventListener("tool-ladder-results", (event) => totals.push(event.detail.total));
    gate.unlock();
    await change(element, () => (element.task = "ferrying"));
    expect(found(element)).to.deep.equal(["مرسى", "Ferry"]);
    expect(totals).to.deep.equal([2]);
  });
});

describe("the counts", () => {
  /** What the announcer takes for one, in milliseconds. */
  const PAUSE = 800;
  /** Pauses that are being waited for: they end when the test says so, however slow the typing is. */
  const pauses = new Map<number, () => void>();
  const clearTimeout = window.clearTimeout.bind(window);
  const holdPauses = () => {
    const setTimeout = window.setTimeout.bind(window);
    window.setTimeout = ((run: () => void, time?: number) => {
      const id = setTimeout(run, time === PAUSE ? 1e9 : time);
      if (time === PAUSE) pauses.set(id, run);
      return id;
    }) as typeof setTimeout;
    window.clearTimeout = (id) => {
      pauses.delete(id as number);
      clearTimeout(id);
    };
  };
  afterEach(() => {
    window.clearTimeout = clearTimeout;
    pauses.clear();
  });

  it("are spoken once, when the typing has paused", async () => {
    holdPauses();
    const element = await mountFinder();
    const heard: string[] = [];
    const listener = new MutationObserver(() => heard.push(spoken(live(element))));
    listener.observe(live(element), { childList: true, characterData: true, subtree: true });
    await type(element, "l");
    await type(element, "lo");
    await type(element, "depth");
    expect(heard).to.deep.equal([]);
    expect(pauses.size).to.equal(1);
    for (const end of pauses.values()) end();
    await until(element, () => spoken(live(element)));
    expect(heard).to.deep.equal(["1 tool"]);
    listener.disconnect();
  });

  it("are not spoken for what stands there from the beginning", async () => {
    const element = await mountFinder({ knows: "coding" });
    expect(spoken(live(element))).to.equal("");
    await press(element, /^Ask the database/);
    await until(element, () => spoken(live(element)));
    expect(spoken(live(element))).to.equal("3 tools, 1 you can use now");
  });
});

describe("another spelling", () => {
  it("is found by, said, and can be taken", async () => {
    const element = await mountFinder();
    await type(element, "lighthuose");
    expect(found(element)).to.deep.equal(["Lighthouse"]);
    expect(spoken(note(element))).to.equal(
      "Showing results for lighthouse Search for exactly “lighthuose”",
    );
    await press(element, "lighthouse");
    expect(field(element).value).to.equal("lighthouse");
    expect(element.query).to.equal("lighthouse");
    expect(note(element)).to.equal(null);
    expect(focused(element)?.classList.contains("status")).to.equal(true);
  });
});

describe("another spelling that was not meant", () => {
  it("is said, and undone by one press", async () => {
    const element = await mountFinder({ query: "lighthuose" });
    await untilCalm(element);
    await press(element, "Search for exactly “lighthuose”");
    expect(element.query).to.equal('"lighthuose"');
    expect(status(element)).to.equal("0 tools");
    expect(note(element)).to.equal(null);
    expect(focused(element)?.classList.contains("status")).to.equal(true);
  });

  it("is spoken with the results", async () => {
    const element = await mountFinder();
    await type(element, "lighthuose");
    await until(element, () => spoken(live(element)));
    expect(spoken(live(element))).to.equal("1 tool, Showing results for lighthouse");
  });
});

describe("a filter that no tool has", () => {
  it("is left out and said to be, by the name that readers know", async () => {
    const element = await mountFinder({ task: "nothing", type: "hologram" });
    expect(status(element)).to.equal("7 tools");
    expect(spoken(note(element))).to.equal(
      "No tool has “A task without tools, hologram”, so this filter is left out.",
    );
  });

  it("beside one that tools have, only that one counts", async () => {
    const element = await mountFinder({ task: "nothing measuring" });
    expect(found(element)).to.deep.equal(["Sounding"]);
    expect(spoken(note(element))).to.match(/“A task without tools”/);
  });

  it("markup in one stays text", async () => {
    const element = await mountFinder({ license: "<img/src/onerror=alert(1)>" });
    expect(status(element)).to.equal("7 tools");
    expect(spoken(note(element))).to.contain("<img/src/onerror=alert(1)>");
    expect(root(element).querySelector("img")).to.equal(null);
  });
});

describe("what was searched for is marked", () => {
  const table: [query: string, string[]][] = [
    ["depth", ["depth"]],
    ["deep", ["deep"]],
    ["light", ["Light"]],
    ["lighthuose", ["Lighthouse"]],
    ["مرسي", ["مرسى"]],
    ["مرسى", ["مرسى"]],
  ];
  for (const [query, marks] of table) {
    it(`${query}: ${marks.join() || "nothing"}`, async () => {
      const element = await mountFinder({ query });
      await untilCalm(element);
      const marked = [...root(element).querySelectorAll("mark")].map((each) => each.textContent);
      expect(marked).to.deep.equal(marks);
    });
  }
});
