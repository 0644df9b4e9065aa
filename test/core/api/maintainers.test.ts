import { expect, test } from "vitest";
import { maintainerList } from "../../../core/api/maintainers.ts";
import { fixtureCatalog } from "../../fixtures/catalog-parts.ts";

const catalog = fixtureCatalog();
const head = { version: 1, date: "2024-02-01T08:00:00Z" };
const ANN = {
  id: "wiki-ann-example",
  name: "Ann Example",
  url: "https://example.org/wiki/User:Ann%20Example",
};
const TEAM = { id: "example-team", name: "Example Team", url: "https://example.org/team" };

test("maintainerList holds files and accounts", () => {
  const tools = ["example-citer", "example-machines", "example-platform", "example-query"];
  expect(maintainerList(catalog)).toStrictEqual({
    ...head,
    count: 4,
    maintainers: [
      {
        id: "developer-bob",
        name: "bob",
        url: "https://example.org/people/bob",
        tools: ["example-notebook"],
      },
      {
        id: "example-people",
        name: "Example People",
        kind: "team",
        about: "All of us.",
        tools: [],
      },
      { ...TEAM, kind: "team", parent: "example-people", tools },
      { ...ANN, tools: ["example-citer", "example-silent"] },
    ],
  });
});
