import { expect, test } from "vitest";
import "../fixtures/provided-catalog.ts";
import { account } from "../../site/accounts.ts";

test("an id names an account of the vocabulary, none among them", () => {
  expect(account("none")?.rights).toEqual(["read"]);
  expect(account("elsewhere")).toBeUndefined();
  expect(account(undefined)).toBeUndefined();
});
