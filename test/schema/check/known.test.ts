import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeContext } from "../../../schema/check/context.ts";
import { entryChecker } from "../../../schema/check/entry-check.ts";
import { entryText } from "../../../schema/write/entry-text.ts";
import {
  entryFile,
  type KnownCatalog,
  otherFilesOf,
  sourceFilesOf,
} from "../../../schema/check/known.ts";
import { readSourceFiles } from "../../../schema/read/read-source-files.ts";
import { smallCatalog } from "../examples.ts";

async function know(folder: string) {
  const sources = await readSourceFiles(folder);
  const { catalog } = makeContext(sources);
  const others = JSON.parse(JSON.stringify(otherFilesOf(catalog, sources.listing))) as KnownCatalog;
  const { about, vocabularies } = catalog;
  return { sources, known: { ...others, about, vocabularies } };
}

const { sources, known } = await know("schema/examples/catalog");

test("others are known by what matters of them", () => {
  expect(known.entries.map(({ id }) => id)).toEqual(["candle", "lamp", "shelf", "table"]);
  for (const entry of known.entries) expect(Object.keys(entry)).not.toContain("summary");
  expect(known.redirects).toEqual({ torch: "lamp" });
});

test("the name of a file that is not the usual one is known", async () => {
  const json = JSON.stringify({ title: "Bulb", summary: "Light it.", maintainers: ["kim"] });
  const folder = await smallCatalog({ "tools/bulb.json": { text: json } });
  const { known: more } = await know(folder);
  expect(more.entries.find(({ id }) => id === "bulb")?.file).toBe("bulb.json");
  expect(more.entries.find(({ id }) => id === "lamp")).not.toHaveProperty("file");
  expect(sourceFilesOf(more).tools.find(({ id }) => id === "bulb")?.path).toBe("tools/bulb.json");
});

const entries = fc.record(
  {
    title: fc.constantFrom("Lamp", "lamp", "Stool"),
    summary: fc.constantFrom("Sit down.", "A tool that sits.", "x".repeat(161)),
    description: fc.constantFrom("One.", "One thing. Two things. <b>", ""),
    type: fc.constantFrom("web-app", "gadget", "gadgt"),
    url: fc.constantFrom(
      ...known.entries.map(({ url }) => url ?? ""),
      "https://stool.example.org/",
    ),
    needs: fc.dictionary(
      fc.constantFrom("use", "host", "maintain"),
      fc.dictionary(
        fc.constantFrom("coding", "ssh", "codin"),
        fc.constantFrom("required", "optional"),
      ),
    ),
    level: fc.dictionary(fc.constantFrom("use", "maintain"), fc.constantFrom("none", "some-code")),
    lifecycle: fc.constantFrom("planned", "active", "retired"),
    replacedBy: fc.constantFrom("lamp", "stool", "candle", "lmap"),
    hostedOn: fc.constantFrom("shelf", "table", "stool"),
    partOf: fc.constantFrom("lamp", "table"),
    maintainers: fc.subarray(["kim", "crew", "wiki:Kim", "kin"]),
    tasks: fc.subarray(["reading", "readin"]),
    added: fc.constantFrom("2026-01-01", "2026-13-01"),
    changed: fc.constantFrom("2025-01-01"),
  },
  { requiredKeys: [] },
);

describe("what is known is enough: the same is found as among the whole files", () => {
  test.each(["aa", "lamp", "stool"])("%s", (id) => {
    const whole = entryChecker(sources, entryFile(id));
    const page = entryChecker(sourceFilesOf(known), entryFile(id));
    fc.assert(
      fc.property(entries, (entry) => {
        const text = entryText(entry as never);
        const [a, b] = [whole(text), page(text)];
        expect(b.own).toEqual(a.own);
        expect(b.elsewhere).toEqual(a.elsewhere);
      }),
      { numRuns: 150 },
    );
  });
});
