import { expect, test } from "vitest";
import { maintainerList } from "../../../core/api/maintainers.ts";
import { ANN, catalog, head, TEAM } from "../../fixtures/api.ts";

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
