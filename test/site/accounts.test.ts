import { expect, test } from "vitest";
import "../fixtures/provided-catalog.ts";
import { account, accountTitle } from "../../site/accounts.ts";

test.each([
  ["wiki", "wiki"],
  ["none", undefined],
  ["elsewhere", undefined],
  [undefined, undefined],
])("%s has to be signed up for as: %s", (id, title) => {
  expect(accountTitle(id)).toBe(title);
});

test("none is an account too", () => {
  expect(account("none")?.rights).toEqual(["read"]);
  expect(account("elsewhere")).toBeUndefined();
});
