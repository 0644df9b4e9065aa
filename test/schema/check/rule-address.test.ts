import { expect, test } from "vitest";
import { ruleAddress } from "../../../schema/check/rule-address.ts";

test.each([
  ["https://ladder.example.org", "https://ladder.example.org/help/rules/cycle/"],
  ["https://example.org/ladder/", "https://example.org/ladder/help/rules/cycle/"],
  ["/", "/help/rules/cycle/"],
  ["", "/help/rules/cycle/"],
])("below %j", (site, address) => {
  expect(ruleAddress("cycle", site)).toBe(address);
});
