import { expect } from "chai";
import { available, candidates, findTools } from "../../../widget/views/finder-model.ts";
import { cardOf, cards } from "../harbour.ts";
import { contextOf } from "../words.ts";

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

it("building concerns platforms, and what is planned", () => {
  expect(ids(candidates(cards, "host"))).to.deep.equal(["drydock", "harbour"]);
  expect(ids(available(cards, "host"))).to.deep.equal(["harbour"]);
  expect(candidates(cards, "use")).to.have.lengthOf(8);
  expect(available(cards, "maintain")).to.have.lengthOf(7);
});

const table: [Parameters<typeof contextOf>[0], string[]][] = [
  [{ task: "asking" }, ["ferry", "lighthouse", "logbook"]],
  [{ task: "asking", knows: "sql" }, ["lighthouse", "logbook", "ferry"]],
  [{ level: "none" }, ["sounding", "marsa"]],
  [{ level: "some-code", purpose: "maintain" }, ["sounding"]],
  [{ uses: "sql" }, ["lighthouse"]],
  [{ lifecycle: "planned" }, ["drydock"]],
  [{ tool: "drydock" }, ["drydock"]],
  [{ purpose: "host" }, ["harbour"]],
  [{ task: "asking ferrying", type: "web-app" }, ["lighthouse"]],
];
for (const [texts, expected] of table) {
  it(`${JSON.stringify(texts)} → ${expected.join(", ")}`, () => {
    const context = contextOf(texts);
    const { results } = findTools(context.settings, context, undefined);
    expect(results.map(({ card }) => card.id)).to.deep.equal(expected);
  });
}

it("the search finds only what the purpose concerns", () => {
  const search = () => [cardOf("sounding"), cardOf("harbour")];
  const found = (purpose: string) => {
    const context = contextOf({ query: "water", purpose });
    return findTools(context.settings, context, search).results.map(({ card }) => card.id);
  };
  expect(found("use")).to.deep.equal(["sounding", "harbour"]);
  expect(found("host")).to.deep.equal(["harbour"]);
});
