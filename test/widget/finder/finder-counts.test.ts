import { expect } from "chai";
import type { CountedValue } from "../../../core/search/query/request.ts";
import { Answers } from "../../../widget/finder/finder-answers.ts";
import { Counts } from "../../../widget/finder/finder-counts.ts";
import { askedFinder, makeHost, openSearchContext, questionFor } from "../search-context.ts";

const write = (values: readonly CountedValue[] | undefined) =>
  values?.map(({ value, count }) => `${value} ${count}`);

it("those of the first list are there at once, and read nothing", async () => {
  const { actions, searchContext } = await askedFinder();
  actions.counts.of("task");
  expect(write(actions.counts.of("task"))).to.deep.equal(["asking 3", "ferrying 2", "measuring 1"]);
  expect(searchContext.paths).to.deep.equal(["manifest.json"]);
});

it("under a question they are counted, and the host is drawn again", async () => {
  const { actions, host } = await askedFinder({ level: "none" });
  const counted = host.drawn();
  expect(actions.counts.of("task")).to.equal(undefined);
  await counted;
  expect(write(actions.counts.of("task"))).to.deep.equal(["ferrying 1", "measuring 1"]);
});

it("a facet's own filter plays no part", async () => {
  const { actions, host } = await askedFinder({ task: "measuring" });
  const counted = host.drawn();
  actions.counts.of("task");
  await counted;
  expect(write(actions.counts.of("task"))).to.deep.equal(["asking 3", "ferrying 2", "measuring 1"]);
});

it("what was counted before stands until it is counted anew", async () => {
  const { actions, answers, host } = await askedFinder();
  actions.counts.of("task");
  answers.ask(questionFor({ level: "none" }));
  while (answers.busy) await host.drawn();
  const counted = host.drawn();
  expect(write(actions.counts.of("task"))).to.deep.equal(["asking 3", "ferrying 2", "measuring 1"]);
  await counted;
  expect(write(actions.counts.of("task"))).to.deep.equal(["ferrying 1", "measuring 1"]);
});

it("values that what was typed may be the beginning of", async () => {
  const { actions, host } = await askedFinder();
  const counted = host.drawn();
  expect(actions.counts.of("maintainer", "be")).to.equal(undefined);
  await counted;
  expect(actions.counts.of("maintainer", "be")).to.deep.equal([
    { value: "wiki-ben", label: "Ben", count: 2 },
  ]);
});

it("counting that fails stays inside, and can be asked for again", async () => {
  const host = makeHost();
  let fails = true;
  class Failing extends Answers {
    override async engine() {
      if (fails) throw new TypeError("no network");
      return super.engine();
    }
  }
  const answers = new Failing(host);
  await answers.open(await openSearchContext(), questionFor({ level: "none" }));
  const counts = new Counts(host, answers);
  const failed = host.drawn();
  expect(counts.of("task")).to.equal(undefined);
  expect(counts.stateOf("task")).to.equal("counting");
  await failed;
  expect(counts.stateOf("task")).to.equal("failed");
  fails = false;
  counts.retry("task");
  const counted = host.drawn();
  counts.of("task");
  await counted;
  expect(counts.stateOf("task")).to.equal("counted");
  expect(write(counts.of("task"))).to.deep.equal(["ferrying 1", "measuring 1"]);
});

it("what any tool has, whatever is asked at the moment", async () => {
  const { actions } = await askedFinder({ level: "none" });
  expect([...actions.counts.always("uses", "use")]).to.deep.equal(
    [
      ["coding", 3],
      ["sql", 1],
      ["ssh", 1],
    ].sort(),
  );
  expect([...actions.counts.always("wiki", "use")]).to.deep.equal([]);
});
