import { expect, test } from "vitest";
import { stated, unlessPlanned } from "../../../schema/check/stated.ts";
import type { RuleContext } from "../../../schema/check/context.ts";

const context = (value: object, invalid: string[] = []) =>
  ({
    sources: { tools: [{ path: "tools/a.yaml", value, invalidFields: new Set(invalid) }] },
  }) as unknown as RuleContext;

test.each([
  ["nothing", {}, [], 1],
  ["the field", { type: "bot" }, [], 0],
  ["the field, but wrongly", {}, ["type"], 0],
  ["that it is planned", { lifecycle: "planned" }, [], 0],
] as const)("an entry that states %s", (_, value, invalid, problems) => {
  const rule = stated("missing-type", "type", unlessPlanned);
  expect(rule(context(value, [...invalid]))).toHaveLength(problems);
});
