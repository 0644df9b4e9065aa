import { describe, expect, test } from "vitest";
import type { Entry } from "../../core/catalog.ts";
import {
  badgesOf,
  contactsOf,
  endOf,
  isAvailable,
  isOrphaned,
  isPlatform,
  linksOf,
  purposesOf,
  startOf,
} from "../../core/entry-view.ts";
import { LIFECYCLES } from "../../core/generated/tool.ts";
import type { Purpose } from "../../core/needs.ts";

test("what is planned or retired is not available", () => {
  const available = LIFECYCLES.filter((lifecycle) => isAvailable({ lifecycle }));
  expect(available).toEqual(["experimental", "active", "deprecated"]);
  expect(isAvailable({})).toBe(true);
});

test.each<[Parameters<typeof isPlatform>[0], boolean]>([
  [{ needs: { host: {} } }, true],
  [{ needs: { use: {} } }, false],
  [{}, false],
  [{ lifecycle: "planned", target: { needs: { host: {} } } }, true],
  [{ lifecycle: "active", target: { needs: { host: {} } } }, false],
  [{ lifecycle: "retired", needs: { host: {} } }, true],
])("%j is a platform: %s", (entry, is) => expect(isPlatform(entry)).toBe(is));

test.each([
  ["active", [], true],
  ["active", ["ada"], false],
  ["planned", [], false],
] as const)("%s, maintained by %j, is orphaned: %s", (lifecycle, maintainers, is) => {
  expect(isOrphaned({ lifecycle, maintainers })).toBe(is);
});

const upkeep = new Set(["keeper"]);

test.each<[Partial<Parameters<typeof badgesOf>[0]>, string]>([
  [{}, ""],
  [{ lifecycle: "planned", maintainers: [] }, "lifecycle-planned"],
  [{ lifecycle: "experimental" }, "lifecycle-experimental"],
  [{ lifecycle: "deprecated", maintainers: [] }, "lifecycle-deprecated badge-needs-maintainers"],
  [{ lifecycle: "retired", helpWanted: ["keeper"] }, "lifecycle-retired"],
  [{ helpWanted: ["keeper"] }, "badge-needs-maintainers"],
  [{ helpWanted: ["translator"] }, ""],
  [{ maintainers: [] }, "badge-needs-maintainers"],
  [{ maintainers: ["name:Ann Example"] }, ""],
])("badges of %j: %s", (given, expected) => {
  const entry = { lifecycle: "active", maintainers: ["ada"], helpWanted: [], ...given } as const;
  expect(badgesOf(entry, upkeep).join(" ")).toBe(expected);
});

test("notices that are badges stand after the state of life", () => {
  const entry = { lifecycle: "experimental", maintainers: [], helpWanted: [] } as const;
  expect(badgesOf(entry, upkeep, ["outage", "announcement", "maintenance"])).toEqual([
    "lifecycle-experimental",
    "notice-outage",
    "notice-maintenance",
    "badge-needs-maintainers",
  ]);
});

test.each<[Parameters<typeof endOf>[0], string | undefined]>([
  [{ lifecycle: "deprecated", until: "2027-03-01" }, "status-ends"],
  [{ until: "2027-03-01" }, "status-ends"],
  [{ lifecycle: "planned", until: "2027-03-01" }, "status-due"],
  [{ lifecycle: "retired", until: "2020-03-01" }, undefined],
  [{ lifecycle: "deprecated" }, undefined],
])("the end of %j: %s", (entry, words) => expect(endOf(entry)?.words).toBe(words));

describe("where one begins", () => {
  const url = "https://quay.example.org/";

  test.each<[Parameters<typeof startOf>[0], object | undefined]>([
    [{ url }, { url, how: undefined, label: undefined, words: "begin-open" }],
    [
      { url, start: { how: "ask" } },
      { url, how: "ask", words: "begin-ask" },
    ],
    [
      { url, start: { how: "open", label: "Tie up" } },
      { url, label: "Tie up" },
    ],
    [{ url, start: { how: "download", url: `${url}get` } }, { url: `${url}get` }],
    [{ start: { how: "open" } }, undefined],
    [{ url, lifecycle: "planned" }, undefined],
    [{ url, lifecycle: "retired" }, undefined],
  ])("%j → %j", (entry, expected) => {
    if (expected === undefined) expect(startOf(entry)).toBeUndefined();
    else expect(startOf(entry)).toMatchObject(expected);
  });

  test("in a manner that only a later version knows", () => {
    const start = { how: "teleport" } as unknown as Entry["start"];
    expect(startOf({ url, start })).toMatchObject({ how: undefined, words: "begin-open" });
  });
});

test("contacts stand in a fixed order, mail as a link to the address and nothing else", () => {
  const contact = {
    email: "team@example.org",
    talk: "https://a.example/",
    issues: "https://b.example/",
  };
  expect(contactsOf(contact).map(({ words, url }) => `${words} ${url}`)).toEqual([
    "contact-issues https://b.example/",
    "contact-talk https://a.example/",
    "contact-email mailto:team@example.org",
  ]);
  expect(contactsOf({ email: "team@example.org?body=x" })).toEqual([]);
  expect(contactsOf()).toEqual([]);
});

test("links stand kind by kind, one for each language", () => {
  const docs = [
    { language: "de", url: "https://example.org/de" },
    { language: "en", url: "https://example.org/en" },
  ];
  expect(linksOf({ source: "https://code.example.org/", docs }, ["docs", "source", "api"])).toEqual(
    [
      { kind: "docs", ...docs[0] },
      { kind: "docs", ...docs[1] },
      { kind: "source", url: "https://code.example.org/" },
    ],
  );
  expect(linksOf(undefined, ["docs"])).toEqual([]);
});

test.each<[Parameters<typeof purposesOf>[0], Purpose, string]>([
  [{ needs: { use: {} }, levels: {} }, "use", "use"],
  [{ needs: { host: {} }, levels: {} }, "use", "host"],
  [{ needs: { use: {}, host: {} }, levels: {} }, "use", "use host"],
  [{ needs: { use: {}, host: {} }, levels: {} }, "host", "host use"],
  [{ needs: { use: {}, maintain: {} }, levels: {} }, "host", "use"],
  [{ needs: { use: {}, maintain: {} }, levels: {} }, "maintain", "maintain use"],
  [{ needs: {}, levels: { host: 2 } }, "use", "host"],
  [{ needs: {}, levels: {} }, "use", "use"],
])("of %j for %s: %s", (entry, wanted, found) => {
  expect(purposesOf(entry, wanted).join(" ")).toBe(found);
});
