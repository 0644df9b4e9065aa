import { expect, test } from "vitest";
import type { Entry } from "../../core/catalog.ts";
import { hurdlesOf, isAccountNeeded } from "../../core/hurdles.ts";
import type { Purpose } from "../../core/needs.ts";

test.each([
  ["none", false],
  ["wiki", true],
  ["unknown", true],
])("the account %s is to be signed up for: %s", (account, is) =>
  expect(isAccountNeeded(account)).toBe(is),
);

test.each<[Entry["asks"], Purpose, string[]]>([
  [undefined, "use", []],
  [{}, "use", []],
  [{ account: "none" }, "use", []],
  [{ account: "wiki" }, "use", ["account: wiki"]],
  [{ account: "wiki" }, "host", ["account: wiki"]],
  [{ account: "wiki", rights: "Rollback" }, "maintain", []],
  [{ forParts: "An account, only to save" }, "use", []],
  [
    { installs: "Java", system: "Windows", rights: "Rollback", agreement: "NDA", account: "wiki" },
    "use",
    ["account: wiki", "agreement: NDA", "rights: Rollback", "system: Windows", "installs: Java"],
  ],
])("%j to %s: %j", (asks, purpose, expected) => {
  expect(hurdlesOf(asks, purpose).map(({ kind, value }) => `${kind}: ${value}`)).toEqual(expected);
});
