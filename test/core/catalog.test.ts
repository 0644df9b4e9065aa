import { describe, expect, test } from "vitest";
import { byId, makeCatalog, makeEntry } from "../../core/catalog.ts";
import type { ToolFile } from "../../core/generated/tool.ts";
import { fixtureParts } from "../fixtures/catalog-parts.ts";

const file: ToolFile = { title: "Example", summary: "Do something.", maintainers: [] };

describe("makeEntry fills in what the file leaves out", () => {
  const cases: [what: string, file: Partial<ToolFile>, expected: object][] = [
    ["nothing stated", {}, { language: "fr", lifecycle: "active", hostedOn: [], dependsOn: [] }],
    ["a language", { language: "de" }, { language: "de" }],
    ["a lifecycle", { lifecycle: "planned" }, { lifecycle: "planned" }],
    ["one platform", { hostedOn: "a" }, { hostedOn: ["a"] }],
    ["two platforms", { hostedOn: ["a", "b"] }, { hostedOn: ["a", "b"] }],
    ["one whole", { partOf: "a" }, { partOf: ["a"] }],
    ["one dependency", { dependsOn: "a" }, { dependsOn: ["a"] }],
  ];
  test.each(cases)("%s", (_, changes, expected) => {
    const entry = makeEntry("example", { ...file, ...changes }, "fr");
    expect(entry).toMatchObject({ id: "example", title: "Example", ...expected });
  });
});

test("byId looks up by id", () => {
  const items = [{ id: "a" }, { id: "b" }];
  expect([...byId(items)]).toEqual([
    ["a", items[0]],
    ["b", items[1]],
  ]);
});

test("makeCatalog keeps the parts and adds the look-ups", () => {
  const parts = fixtureParts();
  const catalog = makeCatalog(parts);
  expect(catalog).toMatchObject(parts);
  expect(catalog.entryById.get("example-query")?.title).toBe("Example Query");
  expect(catalog.maintainerById.get("example-team")?.name).toBe("Example Team");
  expect(catalog.skillById.get("ssh")?.level).toBe(3);
  expect(catalog.entryById.get("example-nobody")).toBeUndefined();
});
