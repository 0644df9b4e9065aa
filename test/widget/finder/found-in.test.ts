import { expect } from "chai";
import type { Card } from "../../../core/api/card.ts";
import type { HiddenText } from "../../../core/search/codec/files.ts";
import type { SearchEngine } from "../../../core/search/query/engine.ts";
import { foundIn, hiddenTextsOf } from "../../../widget/finder/found-in.ts";
import { makeCard } from "../harbour.ts";
import { draw, seen } from "../look.ts";
import { contextOf } from "../words.ts";

const card = makeCard({
  id: "buoy",
  title: "Buoy",
  summary: "Marks shallow water.",
  keywords: ["edit counter", "depth"],
  tasks: ["ferrying"],
  maintainers: ["Ada", "Ben", "Cem"].map((name) => ({ id: name, name })),
  needs: { use: { sql: "required" } },
});
const hidden: HiddenText = {
  description: "Floats, and has <b>a light</b> that fishermen trust.",
  technologies: ["Python", "Rust"],
};

const table: [string, string[][], string][] = [
  ["a word of the title", [["buoy*"]], ""],
  ["a word of the summary", [["shallow*"]], ""],
  ["a skill that is shown", [["sql*"]], ""],
  ["keywords", [["edit*"], ["buoy*"]], "In its keywords: edit counter"],
  ["a task", [["bay"]], "In its tasks: Cross the bay"],
  ["a maintainer who is not shown", [["cem*"]], "Maintainers: Cem"],
  [
    "the description",
    [["fisherman", "fishermen"]],
    "In its description: Floats, and has <b>a light</b> that fishermen trust.",
  ],
  ["technologies", [["python*"]], "Built with: Python"],
  ["nothing", [["whale*"]], ""],
  ["no words", [], ""],
];
for (const [what, terms, expected] of table) {
  it(`${what}: ${expected}`, () => {
    const place = draw(foundIn({ card, terms }, () => hidden, contextOf()));
    expect(seen(place)).to.equal(expected);
    expect(place.querySelector("b")).to.equal(null);
  });
}

it("marks the words", () => {
  const place = draw(foundIn({ card, terms: [["edit*"], ["light"]] }, () => hidden, contextOf()));
  expect([...place.querySelectorAll("mark")].map((each) => each.textContent)).to.deep.equal([
    "edit",
  ]);
});

it("a text is in the language of its entry", () => {
  const arabic: Card = { ...card, language: "ar" };
  const place = draw(foundIn({ card: arabic, terms: [["fishermen"]] }, () => hidden, contextOf()));
  expect(place.querySelector("[lang='ar']")?.getAttribute("dir")).to.equal("rtl");
});

describe("hidden texts", () => {
  const engineWith = (text: HiddenText | undefined) => {
    const asked: string[] = [];
    const hiddenText = ({ id }: Card) => Promise.resolve(asked.push(id) > 0 ? text : undefined);
    return { asked, engine: { hiddenText } as unknown as SearchEngine };
  };

  it("are asked for once, and said to have come", async () => {
    const { engine, asked } = engineWith(hidden);
    await new Promise<void>((come) => {
      const texts = hiddenTextsOf(engine, come);
      expect([texts(card), texts(card)]).to.deep.equal([undefined, undefined]);
    });
    expect(asked).to.deep.equal(["buoy"]);
  });

  it("are not asked for again where there are none", async () => {
    const { engine, asked } = engineWith(undefined);
    const texts = hiddenTextsOf(engine, () => expect.fail("nothing has come"));
    texts(card);
    await new Promise((done) => setTimeout(done));
    texts(card);
    expect(asked).to.deep.equal(["buoy"]);
  });

  it("are left where people save data", () => {
    const { engine, asked } = engineWith(hidden);
    Object.defineProperty(navigator, "connection", {
      value: { saveData: true },
      configurable: true,
    });
    hiddenTextsOf(engine, () => undefined)(card);
    Reflect.deleteProperty(navigator, "connection");
    expect(asked).to.deep.equal([]);
  });
});
