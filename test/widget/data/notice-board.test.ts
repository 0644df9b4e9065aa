import { expect } from "chai";
import type { Loaded } from "../../../widget/data/data.ts";
import { NoticeBoard } from "../../../widget/data/notice-board.ts";
import { makeNotice, noticeList } from "../one-tool.ts";

const MINUTE = 60_000;
const ids = (board: NoticeBoard, entry = "lighthouse") => board.of(entry).map(({ id }) => id);

/** A board by a clock that the test sets, over a file that the test changes. */
function makeBoard(...first: Parameters<typeof noticeList>) {
  const world = {
    now: Date.parse("2026-01-02T12:00:00Z"),
    loaded: { value: noticeList(...first) } as Loaded<unknown>,
    asked: [] as string[],
  };
  const source = {
    fresh: (path: string) => {
      world.asked.push(path);
      return Promise.resolve(world.loaded);
    },
  };
  return { world, board: new NoticeBoard(source, () => world.now) };
}

it("shows on everything that a notice reaches, once it is read", async () => {
  const { board, world } = makeBoard(makeNotice());
  expect(ids(board)).to.deep.equal([]);
  await board.refresh();
  expect(ids(board)).to.deep.equal(["storm"]);
  expect(ids(board, "harbour")).to.deep.equal(["storm"]);
  expect(ids(board, "ferry")).to.deep.equal([]);
  expect(world.asked).to.deep.equal(["notices.json"]);
});

it("an id that stands twice in what it reaches shows it once", async () => {
  const { board } = makeBoard(makeNotice({ reaches: ["lighthouse", "lighthouse"] }));
  await board.refresh();
  expect(ids(board)).to.deep.equal(["storm"]);
});

it("asks again once it is stale, not before", async () => {
  const { board, world } = makeBoard(makeNotice());
  await board.refresh();
  world.now += 4 * MINUTE;
  await board.refresh();
  expect(world.asked).to.have.lengthOf(1);
  world.now += 2 * MINUTE;
  world.loaded = { value: noticeList() };
  await board.refresh();
  expect(world.asked).to.have.lengthOf(2);
  expect(ids(board)).to.deep.equal([]);
});

it("what can't be read leaves what was there", async () => {
  const { board, world } = makeBoard(makeNotice());
  await board.refresh();
  world.now += 6 * MINUTE;
  world.loaded = { problem: "network" };
  await board.refresh();
  expect(ids(board)).to.deep.equal(["storm"]);
});

it("judges by the clock, without asking again", async () => {
  const { board, world } = makeBoard(makeNotice({ end: "2026-01-02T12:01:00Z" }));
  await board.refresh();
  expect(ids(board)).to.deep.equal(["storm"]);
  world.now += 2 * MINUTE;
  expect(ids(board)).to.deep.equal([]);
  expect(world.asked).to.have.lengthOf(1);
});

it("tells those who watch, also when somebody comes back to the page", async () => {
  const { board, world } = makeBoard(makeNotice());
  let [first, second] = [0, 0];
  const watchFirst = () => first++;
  const watchSecond = () => second++;
  board.watch(watchFirst);
  board.watch(watchSecond);
  await board.refresh();
  expect([first, second]).to.deep.equal([1, 1]);
  board.leave(watchFirst);
  document.dispatchEvent(new Event("visibilitychange"));
  expect([first, second]).to.deep.equal([1, document.visibilityState === "hidden" ? 1 : 2]);
  board.leave(watchSecond);
  world.now += 6 * MINUTE;
  document.dispatchEvent(new Event("visibilitychange"));
  expect(world.asked).to.have.lengthOf(1);
});

it("what can't be read is told, and asked for again when somebody wants it; no file means no notices", async () => {
  const answers = [
    { problem: "network" },
    { value: { version: 1, notices: [] } },
    { problem: "missing" },
  ] as const;
  let asked = 0;
  const board = new NoticeBoard({ fresh: () => Promise.resolve(answers[asked++]!) });
  let told = 0;
  board.watch(() => told++);
  await board.refresh();
  expect([board.failed, told]).to.deep.equal([true, 1]);
  for (const _ of [1, 2]) {
    board.retry();
    await new Promise((done) => setTimeout(done));
    expect(board.failed).to.equal(false);
  }
  expect(asked).to.equal(3);
});
