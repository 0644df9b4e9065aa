import { describe, expect, test } from "vitest";
import { card } from "../../../core/api/card.ts";
import { isId, readTool, toolRecord } from "../../../core/api/tool.ts";
import { ANN, catalog, head, TEAM } from "../../fixtures/api.ts";
import { fixtureEntry } from "../../fixtures/catalog-parts.ts";

test("toolRecord holds the file, what follows from it, and the card", () => {
  const entry = fixtureEntry("example-citer");
  const { needs, levels } = card(entry, catalog);
  expect(toolRecord(entry, catalog)).toEqual({
    ...head,
    tool: {
      ...entry,
      allNeeds: needs,
      levels,
      people: [ANN, TEAM],
      names: { "example-platform": "Example Platform" },
      notices: ["2024-01-machines", "2024-02-citer"],
    },
    card: card(entry, catalog),
  });
});

describe("an id", () => {
  test.each([
    ["lighthouse", true],
    ["wiki-2-go", true],
    ["", false],
    ["Lighthouse", false],
    ["a--b", false],
    ["-a", false],
    ["../catalog", false],
    ["a/b", false],
    ["<b>", false],
    ["a".repeat(81), false],
  ])("“%s”: %s", (text, is) => expect(isId(text)).toBe(is));
});

describe("reading", () => {
  const entry = fixtureEntry("example-citer");
  const written = toolRecord(entry, catalog);
  const readWith = (tool: object) =>
    readTool({ ...written, tool: { ...written.tool, ...tool } }, entry.id);

  test.each(catalog.entries.map((each) => [each.id, each] as const))("%s as it is", (id, each) => {
    const { contact, links = {}, helpWanted = [], until, confirmed } = each;
    expect(readTool(JSON.parse(JSON.stringify(toolRecord(each, catalog))), id)).toEqual({
      card: card(each, catalog),
      details: { contact, links, helpWanted, until, confirmed },
    });
  });

  test.each(catalog.entries.map((each) => [each.id, each] as const))(
    "%s as it was published before there were cards",
    (id, each) => {
      const { card: _, ...older } = toolRecord(each, catalog);
      expect(readTool(older, id)).toEqual(readTool(toolRecord(each, catalog), id));
    },
  );

  test("a card that is none makes no record", () => {
    expect(readTool({ ...written, card: { id: entry.id } }, entry.id)).toBeUndefined();
  });

  test.each<[string, object]>([
    ["contact", { contact: { issues: 1, chat: null } }],
    ["links", { links: { docs: [{ language: "en" }, 1], source: {} } }],
    ["helpWanted", { helpWanted: [{ note: "no role" }, null, "keeper"] }],
  ])("of %s in another shape there is nothing", (field, tool) => {
    const { [field as "links"]: read } = readWith(tool)!.details;
    expect(Object.keys(read!)).toEqual([]);
  });

  test("addresses of pages in several languages", () => {
    const docs = [
      { language: "ar", url: "https://docs.example.org/ar" },
      { language: "en", url: "https://docs.example.org/en" },
    ];
    expect(readWith({ links: { docs } })!.details.links).toEqual({ docs });
  });

  test.each([null, [], {}, { tool: 1 }, { tool: { id: "example-citer" } }])(
    "%j is no record",
    (json) => expect(readTool(json, entry.id)).toBeUndefined(),
  );

  test("the record of another entry is none", () => {
    expect(readTool(written, "example-plan")).toBeUndefined();
  });
});
