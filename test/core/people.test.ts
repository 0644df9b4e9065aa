import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Maintainer } from "../../core/catalog.ts";
import { maintainerPages, person, personId } from "../../core/people.ts";
import { fixtureCatalog, fixtureEntry, fixtureParts } from "../fixtures/catalog-parts.ts";

const catalog = fixtureCatalog();
const { about } = fixtureParts();

describe("personId", () => {
  test.each([
    ["example-team", "example-team"],
    [`${"long-".repeat(15)}id`, `${"long-".repeat(15)}id`],
    ["wiki:Ann Example", "wiki-ann-example"],
    ["wiki:Ann_Example", "wiki-ann-example"],
    ["wiki:Ann (Example)", "wiki-ann-example"],
    ["developer:bob", "developer-bob"],
    ["developer:bob-2", "developer-bob-2"],
    ["wiki:Éa", "wiki-a-e9mtkr"],
    ["wiki:用户", "wiki-191ex2s"],
    ["wiki:A.B.", "wiki-a-b-t5bjxe"],
    ["name:Ann Example", "name-ann-example"],
  ])("%s is %s", (reference, id) => expect(personId(reference)).toBe(id));

  test("is a file name for any account", () => {
    const anyAccount = fc
      .tuple(
        fc.constantFrom("wiki:", "developer:", "name:"),
        fc.string({ unit: "binary", minLength: 1 }),
      )
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(anyAccount, (account) => {
        expect(personId(account)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(personId(account).length).toBeLessThanOrEqual(80);
      }),
    );
    expect(personId(`wiki:${"長".repeat(85)}`).length).toBeLessThanOrEqual(80);
  });

  test("tells accounts apart that a plain slug would take for one", () => {
    const names = ["wiki:Jose", "wiki:José", "wiki:Jos.e", "wiki:Jos-e", "wiki:用户", "wiki:用戶"];
    expect(new Set(names.map(personId)).size).toBe(names.length);
  });
});

describe("the address of an account", () => {
  test.each([
    ["wiki:Ann Example", "https://example.org/wiki/User:Ann%20Example"],
    [`wiki:a"><b>&?#/`, "https://example.org/wiki/User:a%22%3E%3Cb%3E%26%3F%23%2F"],
    ["wiki:{name}$&", "https://example.org/wiki/User:%7Bname%7D%24%26"],
    ["wiki:\uD800", "https://example.org/wiki/User:%EF%BF%BD"],
    ["developer:bob", "https://example.org/people/bob"],
    ["gitlab:bob", undefined],
    ["name:Ann Example", undefined],
  ])("%j", (reference, url) => expect(person(reference, catalog).url).toBe(url));

  test("is not known to a catalog without profiles", () => {
    const { profiles: _, ...rest } = about;
    expect(person("wiki:Ann Example", fixtureCatalog({ about: rest })).url).toBeUndefined();
  });
});

describe("person", () => {
  test.each([
    ["example-team", { id: "example-team", name: "Example Team", url: "https://example.org/team" }],
    ["example-people", { id: "example-people", name: "Example People" }],
    [
      "wiki:Ann Example",
      {
        id: "wiki-ann-example",
        name: "Ann Example",
        url: "https://example.org/wiki/User:Ann%20Example",
      },
    ],
    ["developer:bob", { id: "developer-bob", name: "bob", url: "https://example.org/people/bob" }],
    ["name:Ann Example", { id: "name-ann-example", name: "Ann Example" }],
    ["example-nobody", { id: "example-nobody", name: "example-nobody" }],
  ])("%s", (reference, expected) => expect(person(reference, catalog)).toEqual(expected));

  const accounts: [Partial<Maintainer>, url: string | undefined][] = [
    [{ url: "https://example.org/own", wiki: "Ann" }, "https://example.org/own"],
    [{ developer: "ann", wiki: "Ann" }, "https://example.org/wiki/User:Ann"],
    [{ developer: "ann" }, "https://example.org/people/ann"],
    [{ github: "ann" }, undefined],
  ];
  test.each(accounts)("with a file that holds %j", (fields, url) => {
    const maintainers = [{ id: "ann", name: "Ann", kind: "person" as const, ...fields }];
    expect(person("ann", fixtureCatalog({ maintainers })).url).toBe(url);
  });
});

describe("maintainerPages", () => {
  test("those with a file and accounts without one, by id, with what they maintain", () => {
    const pages = maintainerPages(catalog).map(({ id, person, maintainer, entries }) => [
      id,
      person.name,
      maintainer?.kind,
      entries.map((entry) => entry.id),
    ]);
    expect(pages).toEqual([
      ["developer-bob", "bob", undefined, ["example-notebook"]],
      ["example-people", "Example People", "team", []],
      [
        "example-team",
        "Example Team",
        "team",
        ["example-citer", "example-machines", "example-platform", "example-query"],
      ],
      ["wiki-ann-example", "Ann Example", undefined, ["example-citer", "example-silent"]],
    ]);
  });

  test("names an entry once, however often it names them", () => {
    const twice = {
      ...fixtureEntry("example-citer"),
      maintainers: ["wiki:Ann Example", "wiki:Ann_Example"],
    };
    const pages = maintainerPages(fixtureCatalog({ entries: [twice], maintainers: [] }));
    expect(pages.map(({ id, entries }) => [id, entries])).toEqual([["wiki-ann-example", [twice]]]);
  });

  test("none for name:Ann Example", () => {
    const named = { ...fixtureEntry("example-citer"), maintainers: ["name:Ann Example"] };
    expect(maintainerPages(fixtureCatalog({ entries: [named], maintainers: [] }))).toEqual([]);
  });
});
