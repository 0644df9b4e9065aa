import { describe, expect, test } from "vitest";
import { nearest } from "../../core/nearest.ts";

const TITLES = ["Citation Hunt", "Quarry", "PAWS", "Éditeur", "Dashboard", "Dash"];

describe("the nearest title to", () => {
  test.each<[typed: string, titles: string[]]>([
    ["citationhunt", ["Citation Hunt"]],
    ["sitatoin hunnt", ["Citation Hunt"]],
    ["kwarry", ["Quarry"]],
    ["EDITUER", ["Éditeur"]],
    ["  paws ", ["PAWS"]],
    ["dashbroad", ["Dashboard"]],
    ["zebra", []],
    ["qu", []],
    ["", []],
  ])("%j", (typed, titles) => {
    expect(nearest(typed, TITLES, (title) => title, 3)).toEqual(titles);
  });
});

test("very long words are cut", () => {
  expect(nearest("x".repeat(10_000), TITLES, (title) => title, 3)).toEqual([]);
});

test("as many as are wanted, of whatever there is", () => {
  const items = ["one", "ones", "onest"].map((title) => ({ title }));
  expect(nearest("onez", items, ({ title }) => title, 2)).toHaveLength(2);
  expect(nearest("onez", [], String, 2)).toEqual([]);
});
