import { cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { check } from "../../scripts/check.ts";
import { smallCatalog } from "../schema/examples.ts";
import { temporaryFolder } from "../setup/temporary.ts";

let out: string[];
let err: string[];
beforeEach(() => {
  out = [];
  err = [];
  vi.stubEnv("FORCE_COLOR", "0");
  vi.spyOn(console, "log").mockImplementation((text: string) => void out.push(text));
  vi.spyOn(console, "error").mockImplementation((text: string) => void err.push(text));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

/** The lines that are not indented: one for each problem. */
const heads = () => out.flatMap((text) => text.split("\n")).filter((line) => !/^\s/.test(line));

describe("check", () => {
  test("a catalog without problems", async () => {
    const catalog = await smallCatalog();
    expect(await check({ catalog })).toBe(0);
    expect(out).toEqual([]);
    expect(err).toEqual([`16 files in ${catalog}: no problems.`]);
  });

  test("warnings do not make it fail", async () => {
    const catalog = await smallCatalog({ "tools/lamp.yaml": "url: http://lamp.example.org/\n" });
    expect(await check({ catalog })).toBe(0);
    expect(heads()).toEqual([
      `${catalog}/tools/lamp.yaml:15:6 warning http-address The address is not encrypted: http://lamp.example.org/`,
    ]);
    expect(err.join()).toContain("1 warning.");
  });

  test("errors do", async () => {
    const catalog = await smallCatalog({
      "tools/lamp.yaml": "tasks: [citng]\n",
      "tools/table.yaml": { text: "# kim\n" },
    });
    expect(await check({ catalog })).toBe(1);
    expect(heads().map((line) => line.slice(catalog.length))).toEqual([
      '/tools/lamp.yaml:14:9 error unknown-term vocabularies/tasks has no "citng".',
      "/tools/table.yaml:1:1 error file-empty The file is empty.",
    ]);
    expect(out.join("\n")).toContain("tasks: [citng]");
  });

  test("hints are counted, and listed when asked for", async () => {
    const catalog = await smallCatalog({ "tools/lamp.yaml": "added: 2026-01-01\n" }, ["confirmed"]);
    expect(await check({ catalog })).toBe(0);
    expect(heads()).toEqual([]);
    expect(err).toEqual([`16 files in ${catalog}: 1 hint (--hints lists the hints).`]);
    expect(await check({ catalog, hints: true })).toBe(0);
    expect(heads()).toEqual([expect.stringMatching(/:2:1 hint not-confirmed /)]);
  });

  test.each([
    ["json", 2],
    ["gitlab", 2],
  ])("--format %s is one list, and nothing else", async (format, length) => {
    const catalog = await smallCatalog({
      "tools/lamp.yaml": "tasks: [citng]\nlevel: { use: x }\n",
    });
    expect(await check({ catalog, format })).toBe(1);
    expect(JSON.parse(out.join("\n"))).toHaveLength(length);
  });

  test("--format github annotates", async () => {
    const catalog = await smallCatalog({ "tools/lamp.yaml": "tasks: [citng]\n" });
    expect(await check({ catalog, format: "github" })).toBe(1);
    expect(out).toEqual([
      expect.stringMatching(/^::error file=.*tools\/lamp\.yaml,line=14,col=9,/),
    ]);
  });

  test("another format is wrong use", async () => {
    await expect(check({ format: "xml" })).rejects.toThrow(
      '--format takes one of text, json, github, gitlab, not "xml".',
    );
  });

  test("no folder", async () => {
    expect(await check({ catalog: "no/such/folder" })).toBe(1);
    expect(heads()).toEqual([
      "no/such/folder:1:1 error catalog-missing There is no catalog here: it does not exist.",
    ]);
  });

  test("two thousand mistakes are all told", async () => {
    const folder = join(await temporaryFolder(), "catalog");
    await cp("test/fixtures/small-catalog", folder, { recursive: true });
    for (let i = 0; i < 500; i++) {
      await writeFile(
        join(folder, `tools/wrong-${i}.yaml`),
        `title: ${i}\nsummary:\ncolour: red\n`,
      );
    }
    expect(await check({ catalog: folder })).toBe(1);
    const told = heads().filter((line) => line.includes("/tools/wrong-"));
    expect(
      told.filter((line) =>
        / error (wrong-type|empty-value|unknown-field|missing-field) /.test(line),
      ),
    ).toHaveLength(2000);
  });
});
