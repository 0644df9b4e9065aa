import { expect } from "chai";
import type { NoticeRecord } from "../../../core/api/notices.ts";
import { shownNotices } from "../../../widget/data/shown-notices.ts";
import { makeNotice } from "../one-tool.ts";

const now = new Date("2026-01-02T12:00:00Z");
const show = (...given: Partial<NoticeRecord>[]) => shownNotices(given.map(makeNotice), now);

const table: [given: Partial<NoticeRecord>, state: string | undefined][] = [
  [{ start: "2026-01-02T11:00:00Z" }, "current"],
  [{ start: "2025-01-02T11:00:00Z" }, "current"],
  [{ start: "2026-01-02T11:00:00Z", end: "2026-01-02T13:00:00Z" }, "current"],
  [{ start: "2026-01-02T11:00:00Z", end: "2026-01-02T11:30:00Z" }, undefined],
  [{ start: "2026-01-02T13:00:00Z" }, "upcoming"],
  [{ start: "2026-01-09T11:00:00Z" }, "upcoming"],
  [{ start: "2026-01-09T13:00:00Z" }, undefined],
];
for (const [given, state] of table) {
  it(`${given.start} to ${given.end ?? "…"}: ${state ?? "not shown"}`, () => {
    expect(show(given)[0]?.state).to.equal(state);
  });
}

it("is late once its expected end has passed", () => {
  const start = "2026-01-02T08:00:00Z";
  expect(show({ start, expectedEnd: "2026-01-02T11:00:00Z" })[0]?.isLate).to.equal(true);
  expect(show({ start, expectedEnd: "2026-01-02T13:00:00Z" })[0]?.isLate).to.equal(false);
  expect(show({ start })[0]?.isLate).to.equal(false);
});

it("the worst first, what is coming last", () => {
  const shown = show(
    { id: "next", start: "2026-01-04T00:00:00Z" },
    { id: "soon", start: "2026-01-03T00:00:00Z" },
    { id: "said", kind: "announcement" },
    { id: "works", kind: "maintenance" },
    { id: "ends", kind: "deprecation" },
    { id: "slow", kind: "degradation" },
    { id: "older", start: "2026-01-01T00:00:00Z" },
    { id: "newer", start: "2026-01-02T00:00:00Z" },
  );
  const ids = shown.map(({ id }) => id).join(" ");
  expect(ids).to.equal("newer older slow works ends said soon next");
});
