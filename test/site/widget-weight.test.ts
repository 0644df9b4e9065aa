import { expect, test } from "vitest";
import { type Weighed, weightOf } from "../../site/widget-weight.ts";

test.each<Weighed>(["start", "all", "classic", "language"])("%s weighs whole kilobytes", (what) => {
  expect(weightOf(what)).toBeGreaterThan(0);
  expect(weightOf(what)).toBe(Math.floor(weightOf(what)));
});
