import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { guideOf } from "../../../site/form/guide.ts";

const guide = guideOf(await readFile("CONTRIBUTING.md", "utf8"));

test("each piece of the guide stands at its field", () => {
  expect([...guide.keys()].sort()).toEqual([
    "asks",
    "confirmed",
    "description",
    "keywords",
    "maintainers",
    "needs",
    "source",
    "start",
    "summary",
  ]);
  expect(guide.get("summary")).toMatch(/^<p>one plain sentence, 160 characters at most/);
  expect(guide.get("needs")).toContain("<table>");
  expect(guide.get("needs")).not.toContain("A good one and a poor one");
});

test("a guide without such pieces has none", () => {
  expect(guideOf("# Other\n")).toEqual(new Map());
});
