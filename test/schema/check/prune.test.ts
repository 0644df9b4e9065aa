import { describe, expect, test } from "vitest";
import { prune } from "../../../schema/check/prune.ts";
import { checkShape } from "../../../schema/check/shape.ts";

const TOOL = { title: "Lamp", summary: "Light.", maintainers: [] };

function pruned(value: unknown): unknown {
  return prune(value, checkShape("a.yaml", "tool", value).errors);
}

describe("prune", () => {
  const cases: [title: string, value: unknown, rest: unknown][] = [
    ["an unknown field", { ...TOOL, x: 1 }, TOOL],
    ["a field of a wrong type", { ...TOOL, needs: 5 }, TOOL],
    [
      "a field inside",
      { ...TOOL, asks: { account: "none", rights: 5 } },
      { ...TOOL, asks: { account: "none" } },
    ],
    ["a missing field", { title: "Lamp" }, { title: "Lamp" }],
    [
      "a missing field inside",
      { ...TOOL, helpWanted: [{ note: "x" }] },
      { ...TOOL, helpWanted: [{ note: "x" }] },
    ],
    ["a value twice", { ...TOOL, tasks: ["a", "a"] }, { ...TOOL, tasks: ["a", "a"] }],
    ["no map", "hello", undefined],
  ];
  test.each(cases)("%s", (_, value, rest) => {
    expect(pruned(value)).toEqual(rest);
  });

  test("the other items of a list keep their positions", () => {
    const { tasks } = pruned({ ...TOOL, tasks: ["a", "B", "c"] }) as { tasks: string[] };
    expect(Object.entries(tasks)).toEqual([
      ["0", "a"],
      ["2", "c"],
    ]);
  });

  test("the value itself stays as it is", () => {
    const value = { ...TOOL, x: 1 };
    pruned(value);
    expect(value).toHaveProperty("x");
  });
});
