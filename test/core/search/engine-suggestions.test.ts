/** What the engine suggests for a facet while one types. */
import { expect, test } from "vitest";
import { ask, engineOver, few } from "../../fixtures/search-index.ts";

test("suggestions for a large facet carry counts", async () => {
  const engine = await engineOver(few);
  const titled = await engine.suggest("tools", "she", ask({ query: "sql" }));
  expect(titled.values).toEqual([{ value: "sql-shell", label: "SQL shell", count: 1 }]);
  const { values } = await engine.suggest("maintainer", "an", ask({ query: "shell" }));
  expect(values).toEqual([{ value: "wiki-ann", label: "Ann", count: 1 }]);
  expect((await engine.suggest("maintainer", "an", ask({ query: "zebra" }))).values).toEqual([]);
});

test("where no value begins as it was typed, those come that are near", async () => {
  const engine = await engineOver(few);
  const valuesFor = async (typed: string) => {
    const { values } = await engine.suggest("tools", typed, ask({}));
    return values.map(({ label }) => label);
  };
  expect(await valuesFor("shel")).toHaveLength(3);
  expect(await valuesFor("shlel")).toEqual(["Shell", "SQL shell", "Plain shell"]);
  expect((await valuesFor("plian shell"))[0]).toBe("Plain shell");
  expect(await valuesFor("qqqqq")).toEqual([]);
});
