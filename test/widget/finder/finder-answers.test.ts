import { expect } from "chai";
import { Answers } from "../../../widget/finder/finder-answers.ts";
import { makeGate } from "../page.ts";
import { makeHost, openSearchContext, questionFor } from "../search-context.ts";

const ids = (answers: Answers) => answers.latest?.results.map(({ card }) => card.id);

async function openAnswers(
  texts: Parameters<typeof questionFor>[0] = {},
  broken: Parameters<typeof openSearchContext>[0] = undefined,
) {
  const host = makeHost();
  const answers = new Answers(host);
  const searchContext = await openSearchContext(broken);
  const opened = await answers.open(searchContext, questionFor(texts));
  /** Asks, and waits for the answer. */
  const ask = async (more: typeof texts) => {
    answers.ask(questionFor(more));
    while (answers.busy) await host.drawn();
  };
  return { host, answers, searchContext, opened, ask };
}

it("the first answer takes one file", async () => {
  const { answers, searchContext, opened } = await openAnswers();
  expect(opened).to.equal(undefined);
  expect(answers.latest).to.deep.include({ total: 7, ready: 0, problems: [] });
  expect(ids(answers)).to.have.lengthOf(7);
  expect(searchContext.paths).to.deep.equal(["manifest.json"]);
});

it("before there is any, nothing is asked", () => {
  const answers = new Answers(makeHost());
  answers.ask(questionFor({}));
  expect(answers.busy).to.equal(false);
  expect(answers.latest).to.equal(undefined);
});

it("an answer follows, and the one before stays until it is there", async () => {
  const { answers, ask } = await openAnswers();
  const asked = ask({ query: "depth" });
  expect(answers.busy).to.equal(true);
  expect(ids(answers)).to.have.lengthOf(7);
  await asked;
  expect(ids(answers)).to.deep.equal(["sounding"]);
  expect(answers.failed).to.equal("");
});

it("what was asked already is not asked again", async () => {
  const { answers, ask } = await openAnswers();
  await ask({ query: "depth" });
  const before = answers.latest;
  answers.ask(questionFor({ query: "depth", theme: "dark" }));
  expect(answers.busy).to.equal(false);
  expect(answers.latest).to.equal(before);
});

it("an answer that comes after a later one is dropped", async () => {
  const host = makeHost();
  const gate = makeGate();
  const searchContext = await openSearchContext();
  const slow = {
    ...searchContext,
    index: {
      ...searchContext.index,
      store: {
        ...searchContext.index.store,
        async read(...asked: Parameters<typeof searchContext.index.store.read>) {
          if (asked[0].includes("/terms/")) await gate.open;
          return searchContext.index.store.read(...asked);
        },
      } as typeof searchContext.index.store,
    },
  };
  const answers = new Answers(host);
  await answers.open(slow, questionFor({}));
  answers.ask(questionFor({ query: "depth" }));
  answers.ask(questionFor({ task: "asking" }));
  while (answers.busy) await host.drawn();
  expect(ids(answers)).to.deep.equal(["lighthouse", "logbook", "ferry"]);
  gate.unlock();
  answers.ask(questionFor({ level: "none" }));
  while (answers.busy) await host.drawn();
  expect(ids(answers)).to.deep.equal(["sounding", "marsa"]);
});

it("what is asked while another catalog is on its way does not keep it away", async () => {
  const { answers, host } = await openAnswers();
  const other = await openSearchContext();
  const opening = answers.open(other, questionFor({}));
  answers.ask(questionFor({ query: "depth" }));
  expect(await opening).to.equal(undefined);
  answers.ask(questionFor({ query: "depth" }));
  while (answers.busy) await host.drawn();
  expect(ids(answers)).to.deep.equal(["sounding"]);
  expect(other.paths.some((path) => path.includes("/terms/"))).to.equal(true);
});

it("more results join those that are there", async () => {
  const { answers } = await openAnswers({ limit: "3" });
  const first = ids(answers)!;
  await answers.more();
  expect(ids(answers)).to.have.lengthOf(6);
  expect(ids(answers)!.slice(0, 3)).to.deep.equal(first);
  await answers.more();
  expect(new Set(ids(answers))).to.have.lengthOf(7);
  expect(answers.latest?.total).to.equal(7);
});

it("more of a question that takes the engine", async () => {
  const { answers, ask } = await openAnswers();
  await ask({ task: "asking", limit: "2" });
  await answers.more();
  expect(ids(answers)).to.deep.equal(["lighthouse", "logbook", "ferry"]);
});

describe("what can't be read", () => {
  it("at first: no answer at all", async () => {
    const { answers, opened } = await openAnswers({ query: "depth" }, (path) =>
      path.includes("/terms/"),
    );
    expect(opened).to.equal("network");
    expect(answers.latest).to.equal(undefined);
  });

  it("later: the last answer stays, and a second try succeeds", async () => {
    let broken = true;
    const { answers, ask } = await openAnswers({}, (path) => broken && path.includes("/terms/"));
    await ask({ query: "depth" });
    expect(answers.failed).to.equal("search-failed");
    expect(ids(answers)).to.have.lengthOf(7);
    broken = false;
    await answers.retry();
    expect(answers.failed).to.equal("");
    expect(ids(answers)).to.deep.equal(["sounding"]);
  });
});

it("what fails in our own code is told apart, and the console knows more", async () => {
  const { answers, searchContext } = await openAnswers();
  const logged: unknown[] = [];
  const { error } = console;
  console.error = (...words: unknown[]) => logged.push(...words);
  const store = {
    ...searchContext.index.store,
    read: () => {
      throw new TypeError("sunk");
    },
  };
  const index = { ...searchContext.index, store };
  const opened = await answers.open({ ...searchContext, index }, questionFor({ query: "depth" }));
  console.error = error;
  expect(opened).to.equal("broken");
  expect(String(logged)).to.equal("TypeError: sunk");
});

it("counts of the first list come with the index", async () => {
  const { answers, searchContext } = await openAnswers();
  expect(answers.first("task")).to.deep.equal([
    { value: "asking", count: 3 },
    { value: "ferrying", count: 2 },
    { value: "measuring", count: 1 },
  ]);
  expect(answers.first("maintainer")).to.equal(undefined);
  expect(searchContext.paths).to.deep.equal(["manifest.json"]);
});

it("there is an engine to ask where there is a catalog", async () => {
  expect(await new Answers(makeHost()).engine()).to.equal(undefined);
  const { answers } = await openAnswers();
  expect((await answers.engine())?.manifest.count).to.equal(8);
});
