import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { readCatalog } from "../../../schema/read/reader.ts";
import { temporaryFolder } from "../../setup/temporary.ts";
import type { Content } from "../../../schema/check/examples.ts";
import { smallCatalog } from "../examples.ts";

const FIXTURE = "test/fixtures/catalog";

test("a catalog without errors", async () => {
  const { catalog, problems, files } = await readCatalog(FIXTURE);
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(files).toBe(28);
  expect(catalog?.about.title).toBe("Harbour Catalog");
  expect(catalog?.date).toBe("2026-02-20T00:00:00Z");
  expect(catalog?.entries.map(({ id }) => id)).toEqual(
    catalog?.entries.map(({ id }) => id).toSorted(),
  );
  expect(catalog?.entryById.get("buoy")).not.toHaveProperty("$schema");
  expect(catalog?.redirects).toEqual({ "old-lighthouse": "lighthouse" });
});

test("the date may be given from outside", async () => {
  vi.stubEnv("SOURCE_DATE_EPOCH", "86400");
  expect((await readCatalog(FIXTURE)).catalog?.date).toBe("1970-01-02T00:00:00Z");
  vi.unstubAllEnvs();
});

/** What is changed in a file, and the problem that must be named for it: place, rule. */
type Mistake = [file: string, from: string, to: string, problem: string];

const MISTAKES: Mistake[] = [
  ["catalog.yaml", "site: https:", "site: ftp:", "4:7 not-an-address"],
  ["catalog.yaml", "license: CC0-1.0", "licence: CC0-1.0", "12:1 unknown-field"],
  ["vocabularies/skills.yaml", "level: 5", "level: 6", "32:10 skill-level"],
  ["vocabularies/subjects.yaml", "id: history", "id: geography", "5:7 id-twice-in-list"],
  ["tools/harbour.yaml", "managed: partly", "managed: party", "28:10 unknown-value"],
  [
    "tools/harbour.yaml",
    "coding: required\n    ssh",
    "codng: required\n    ssh",
    "15:5 unknown-term",
  ],
  ["tools/harbour.yaml", "- dock-crew", "- duck-crew", "39:5 unknown-maintainer"],
  ["tools/harbour.yaml", "confirmed: 2026-02-01", "confirmed: 2026-02-30", "61:12 not-a-date"],
  ["tools/lighthouse.yaml", "hostedOn: harbour", "hostedOn: logbook", "17:11 host-without-needs"],
  ["tools/lighthouse.yaml", "  - role: translator", "  - note: anybody", "24:5 missing-field"],
  ["tools/sounding.yaml", "title: Sounding", "title: Sounding: bay", "2:8 yaml-syntax"],
  ["tools/logbook.yaml", "helpWanted:\n  - role: co-maintainer\n", "", "15:14 no-maintainers"],
  ["tools/buoy.json", '"partOf": "logbook"', '"partOf": "logbok"', "11:13 unknown-entry"],
  [
    "tools/drydock.yaml",
    "lifecycle: planned",
    "lifecycle: planned\nneeds: {}",
    "12:1 planned-with-needs",
  ],
  ["tools/old-pier.yaml", "until: 2027-12-31", "until: 2025-12-31", "19:8 date-order"],
  ["tools/old-pier.yaml", "advanced-system-administration", "none", "13:9 level-too-low"],
  ["tools/ferry.yaml", "replacedBy: sounding", "replacedBy: ferry", "11:13 self-reference"],
  ["tools/marsa.yaml", "language: ar", "language: ar\nlanguage: ar", "6:1 duplicate-key"],
  ["maintainers/ada.yaml", "kind: person\n", "", "2:1 missing-field"],
  [
    "charts/today.yaml",
    "cells: { sql: required }",
    "cells: { sparql: required }",
    "16:14 chart-column",
  ],
  ["notices/harbour-move.yaml", "expectedEnd: 2026-03", "expectedEnd: 2026-01", "7:14 date-order"],
  ["questions.yaml", "goal: build", "goal: biuld", "4:9 unknown-term"],
  ["redirects.yaml", "old-lighthouse:", "ferry:", "2:1 redirect-shadows-entry"],
];

test(`${MISTAKES.length} different mistakes are all named, each with its place, and nothing else`, async () => {
  const folder = await temporaryFolder();
  await cp(FIXTURE, folder, { recursive: true });
  const before = (await readCatalog(folder)).problems;
  for (const [file, from, to] of MISTAKES) {
    const text = await readFile(join(folder, file), "utf8");
    expect(text, file).toContain(from);
    await writeFile(join(folder, file), text.replace(from, to));
  }
  const { catalog, problems } = await readCatalog(folder);
  expect(catalog).toBeUndefined();
  const known = new Set(before.map(({ path, rule }) => `${path} ${rule}`));
  const told = problems
    .filter(({ path, rule }) => !known.has(`${path} ${rule}`))
    .map(
      ({ path, line, column, rule }) =>
        `${path.slice(folder.length + 1)} ${line}:${column} ${rule}`,
    );
  const wanted = MISTAKES.map(([file, , , problem]) => `${file} ${problem}`);
  expect(told.toSorted()).toEqual(wanted.toSorted());
});

describe("never an exception", () => {
  const folders: [title: string, changes: Record<string, Content>][] = [
    ["no catalog.yaml", { "catalog.yaml": { absent: true } }],
    ["lists for maps", { "catalog.yaml": { text: "[]" }, "tools/lamp.yaml": { text: "[]" } }],
    [
      "maps for lists",
      { "vocabularies/skills.yaml": { text: "{}" }, "questions.yaml": { text: "{}" } },
    ],
    [
      "nulls",
      { "tools/lamp.yaml": { text: "title:\nneeds:\nhostedOn:\nmaintainers:\nusedBy: [~]\n" } },
    ],
    [
      "lists of nulls",
      { "tools/lamp.yaml": "maintainers: [~]\nhelpWanted: [~]\nusedBy: [~, {}]\nlinks: [~]\n" },
    ],
    [
      "rows of nothing",
      { "charts/now.yaml": { text: "kind: snapshot\nrows: [~, {}, 5]\naims: [~, {}]\n" } },
    ],
    ["terms of nothing", { "vocabularies/levels.yaml": { text: "[~, {}, 5, {id: 5}]\n" } }],
    ["names that objects have", { "tools/constructor.yaml": "title: x\nhostedOn: __proto__\n" }],
  ];
  test.each(folders)("%s", async (_, changes) => {
    const { problems, catalog } = await readCatalog(await smallCatalog(changes));
    expect(problems.some(({ severity }) => severity === "error")).toBe(true);
    expect(catalog).toBeUndefined();
  });

  test("no folder", async () => {
    const { catalog, problems, files } = await readCatalog("no/such/folder");
    expect({ catalog, files }).toEqual({ catalog: undefined, files: 0 });
    expect(problems).toMatchObject([
      { path: "no/such/folder", line: 1, column: 1, rule: "catalog-missing" },
    ]);
  });
});
