import { expect, test, vi } from "vitest";
import type { Notice } from "../../core/catalog.ts";
import { fixtureCatalog } from "../fixtures/catalog-parts.ts";
import { providedCatalog } from "../fixtures/provided-catalog.ts";
import { noticesIn, openNotices, stateOf } from "../../site/notices.ts";

const idsOf = (notices: readonly { id: string }[]) => notices.map(({ id }) => id);

test.each([
  ["current", ["2024-02-citer"]],
  ["over", ["2024-01-machines"]],
  ["upcoming", []],
] as const)("at the catalog's date, %s: %j", (state, ids) => {
  expect(idsOf(noticesIn(state))).toEqual(ids);
});

test("what is coming begins with the next one, all else with the newest", async () => {
  const notice = (id: string, start: string, end?: string): Notice => ({
    ...{ id, title: id, kind: "maintenance", entries: [], start },
    ...(end !== undefined && { end }),
  });
  const notices = [
    notice("b-past", "2024-01-02T00:00:00Z", "2024-01-02T01:00:00Z"),
    notice("c-past", "2024-01-03T00:00:00Z", "2024-01-03T01:00:00Z"),
    notice("a-past", "2024-01-01T00:00:00Z", "2024-01-01T01:00:00Z"),
    notice("b-now", "2024-01-05T00:00:00Z"),
    notice("c-now", "2024-01-06T00:00:00Z"),
    notice("a-now", "2024-01-04T00:00:00Z"),
    notice("b-soon", "2024-03-02T00:00:00Z"),
    notice("c-soon", "2024-03-03T00:00:00Z"),
    notice("a-soon", "2024-03-01T00:00:00Z"),
  ];
  const key = Symbol.for("tool-ladder.catalog");
  vi.resetModules();
  Object.assign(globalThis, { [key]: fixtureCatalog({ notices }) });
  const { noticesIn: sorted } = await import("../../site/notices.ts");
  Object.assign(globalThis, { [key]: providedCatalog });
  expect(idsOf(sorted("over"))).toEqual(["c-past", "b-past", "a-past"]);
  expect(idsOf(sorted("current"))).toEqual(["c-now", "b-now", "a-now"]);
  expect(idsOf(sorted("upcoming"))).toEqual(["a-soon", "b-soon", "c-soon"]);
});

test("an entry shows what reaches it and is not over", () => {
  expect(idsOf(openNotices("example-citer"))).toEqual(["2024-02-citer"]);
  expect(idsOf(openNotices("example-notebook"))).toEqual([]);
  expect(stateOf(providedCatalog.notices[0]!)).toBe("over");
});
