import { expect, test } from "vitest";
import "../fixtures/provided-catalog.ts";
import type { RowChange, SkillChange } from "../../core/charts.ts";
import { changeWords, stateWords } from "../../site/change-words.ts";

test.each<[SkillChange, string]>([
  [{ skill: "ssh", from: "required", to: "optional" }, "becomes optional; it was required"],
  [{ skill: "ssh", from: "required" }, "no longer required or used"],
  [{ skill: "ssh", from: "optional", to: "required" }, "becomes required"],
  [{ skill: "ssh", from: "optional" }, "no longer used"],
  [{ skill: "ssh", to: "required" }, "was not used before"],
  [{ skill: "ssh", to: "optional" }, "becomes optional"],
  [{ skill: "unknown" }, "unknown"],
])("%j: %s", (change, words) => {
  expect(changeWords(change)).toContain(words);
  expect(changeWords(change)).toContain(change.skill);
});

test.each<[RowChange["state"], SkillChange[], string]>([
  ["stays", [], "changes-same"],
  ["stays", [{ skill: "ssh", to: "optional" }], "changes-stays"],
  ["goes", [{ skill: "ssh", from: "optional" }], "changes-goes"],
  ["comes", [], "changes-comes"],
])("a row that %s with %j", (state, changes, key) => {
  expect(stateWords({ entry: "example", label: "example", state, changes })).toBe(key);
});
