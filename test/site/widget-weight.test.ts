import { expect, test, vi } from "vitest";
import type { MeasuredPart } from "../../site/widget-weight.ts";

vi.mock("../../package.json", () => ({
  default: {
    toolLadder: {
      sizes: {
        "widget-start": 15_000,
        "widget-all": 43_001,
        "widget-classic": 42_999,
        "widget-language": 300,
      },
    },
  },
}));
const { weightOf } = await import("../../site/widget-weight.ts");

test.each<[MeasuredPart, kilobytes: number]>([
  ["start", 15],
  ["all", 44],
  ["classic", 43],
  ["language", 1],
])("%s: %i kB, never less than it is", (what, kilobytes) => {
  expect(weightOf(what)).toBe(kilobytes);
});
