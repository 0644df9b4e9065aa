import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { byId, makeEntry, type Notice } from "../../core/catalog.ts";
import { noticesFor, noticeState, affectedEntries } from "../../core/notices.ts";
import { fixtureCatalog } from "../fixtures/catalog-parts.ts";

const notice = (...entries: string[]): Notice => ({
  id: entries.join("-"),
  title: "Example",
  kind: "outage",
  entries,
  start: "2024-01-10T08:00:00Z",
});

describe("affectedEntries", () => {
  const catalog = fixtureCatalog();
  const cases: [what: string, named: string[], reached: string[]][] = [
    ["one that nothing leans on", ["example-citer"], ["example-citer"]],
    [
      "a dependency: what runs on it, is part of it, depends on it, and so on",
      ["example-machines"],
      [
        "example-citer",
        "example-machines",
        "example-notebook",
        "example-platform",
        "example-query",
      ],
    ],
    [
      "two, in the catalog's order",
      ["example-silent", "example-citer"],
      ["example-citer", "example-silent"],
    ],
    ["one that is not there", ["example-nobody"], []],
  ];
  test.each(cases)("%s", (_, named, reached) => {
    expect(affectedEntries(notice(...named), catalog)).toEqual(reached);
  });
});

describe("noticesFor", () => {
  const catalog = fixtureCatalog();
  test.each([
    ["example-citer", ["2024-01-machines", "2024-02-citer"]],
    ["example-machines", ["2024-01-machines"]],
    ["example-silent", []],
    ["example-nobody", []],
  ])("%s", (id, notices) => {
    expect(noticesFor(id, catalog).map((each) => each.id)).toEqual(notices);
  });
});

describe("noticeState", () => {
  const over = { ...notice("a"), end: "2024-01-10T12:00:00+01:00" };
  const late = { ...notice("a"), expectedEnd: "2024-01-10T09:00:00Z" };
  const cases: [what: string, Notice, at: string, state: string][] = [
    ["before it starts", over, "2024-01-10T07:59:59Z", "upcoming"],
    ["as it starts", over, "2024-01-10T08:00:00Z", "current"],
    ["a second before the end", over, "2024-01-10T10:59:59Z", "current"],
    ["at the end, in another zone", over, "2024-01-10T11:00:00Z", "over"],
    ["later than expected", late, "2024-06-01T00:00:00Z", "current"],
    ["without an end", notice("a"), "2034-01-01T00:00:00Z", "current"],
  ];
  test.each(cases)("%s", (_, each, at, state) => {
    expect(noticeState(each, new Date(at))).toBe(state);
  });
});

describe("on any graph, cycles among them", () => {
  const ids = ["a", "b", "c", "d", "e", "f"];
  const anyIds = fc.uniqueArray(fc.constantFrom(...ids, "missing"), { maxLength: 3 });
  const anyGraph = fc
    .array(fc.record({ hostedOn: anyIds, partOf: anyIds, dependsOn: anyIds }), {
      minLength: ids.length,
      maxLength: ids.length,
    })
    .map((edges) => {
      const file = { title: "Example", summary: "S", maintainers: [] };
      return ids.map((id, i) => ({ ...makeEntry(id, file, "en"), ...edges[i] }));
    });

  test("both ways of asking give the same answer, which no order of entries changes", () => {
    fc.assert(
      fc.property(
        anyGraph,
        fc.array(anyIds.map((named) => notice(...named))),
        (entries, notices) => {
          const parts = { entries, notices, entryById: byId(entries) };
          for (const each of notices) {
            const reached = affectedEntries(each, parts);
            const reaching = ids.filter((id) => noticesFor(id, parts).includes(each));
            expect(reached).toEqual(reaching);
            expect(affectedEntries(each, { entries: entries.toReversed() })).toEqual(
              reached.toReversed(),
            );
            expect(reached).toEqual(
              expect.arrayContaining(each.entries.filter((id) => ids.includes(id))),
            );
          }
        },
      ),
    );
  });
});
