import { expect, test } from "vitest";
import { handedOver } from "../fixtures/handed-over.ts";
import { noticesIn, openNotices, stateOf } from "../../site/notices.ts";

const idsOf = (notices: readonly { id: string }[]) => notices.map(({ id }) => id);

test.each([
  ["current", ["2024-02-citer"]],
  ["over", ["2024-01-machines"]],
  ["upcoming", []],
] as const)("at the catalog's date, %s: %j", (state, ids) => {
  expect(idsOf(noticesIn(state))).toEqual(ids);
});

test("an entry shows what reaches it and is not over", () => {
  expect(idsOf(openNotices("example-citer"))).toEqual(["2024-02-citer"]);
  expect(idsOf(openNotices("example-notebook"))).toEqual([]);
  expect(stateOf(handedOver.notices[0]!)).toBe("over");
});
