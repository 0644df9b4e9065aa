import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { check } from "../../../scripts/cli/check.ts";
import { smallCatalog } from "../../schema/examples.ts";
import { repositoryOf } from "../../setup/repository.ts";
import { temporaryFolder } from "../../setup/temporary.ts";

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

  describe("named files", () => {
    const named = (catalog: string, ...paths: string[]) =>
      check(
        { catalog },
        paths.map((path) => join(catalog, path)),
      );

    test("their problems alone are told, also those with files that they name", async () => {
      const catalog = await smallCatalog({
        "tools/lamp.yaml": "hostedOn: table\nmaintainers: [kimm]\ntasks: [citng]\n",
        "tools/shelf.yaml": { text: "[" },
        "tools/candle.yaml": "colour: red\n",
      });
      expect(await named(catalog, "tools/lamp.yaml", "tools/lamp.yaml")).toBe(1);
      const told = heads().map((line) => line.slice(catalog.length));
      expect(told.map((line) => line.split(" ").slice(0, 3).join(" "))).toEqual([
        "/tools/lamp.yaml:12:11 error host-without-needs",
        "/tools/lamp.yaml:13:15 error unknown-maintainer",
        "/tools/lamp.yaml:14:9 error unknown-term",
      ]);
      expect(out.join("\n")).toContain("Perhaps: kim\n");
      expect(err).toEqual([`1 of 16 files in ${catalog}: 3 errors.`]);
    });

    test("without problems, whatever is wrong elsewhere", async () => {
      const catalog = await smallCatalog({ "tools/candle.yaml": "colour: red\n" });
      const files = [
        "tools/lamp.yaml",
        "maintainers/kim.yaml",
        "charts/now.yaml",
        "redirects.yaml",
      ];
      expect(await named(catalog, ...files)).toBe(0);
      expect([out, err]).toEqual([[], [`4 of 16 files in ${catalog}: no problems.`]]);
    });

    test("a file that is refused for its name", async () => {
      const catalog = await smallCatalog({ "tools/lamp.yml": { text: "" } });
      expect(await named(catalog, "tools/lamp.yml")).toBe(1);
      expect(heads()).toEqual([expect.stringContaining("lamp.yml:1:1 error file-extension")]);
    });

    test("a link that leads out of the catalog", async () => {
      const catalog = await smallCatalog({ "tools/away.yaml": { link: "/etc/hostname" } });
      expect(await named(catalog, "tools/away.yaml")).toBe(1);
      expect(heads()).toEqual([expect.stringContaining("away.yaml:1:1 error link-outside")]);
    });

    test("a file that is none of the catalog's", async () => {
      const catalog = await smallCatalog({ "schema/tool.schema.json": { text: "{}" } });
      await expect(named(catalog, "schema/tool.schema.json")).rejects.toThrow(
        `The catalog in ${catalog} reads no file schema/tool.schema.json.`,
      );
    });
  });

  describe("--changed-since", () => {
    const since = (catalog: string) => check({ catalog, "changed-since": "main" });
    const rules = (catalog: string) =>
      heads().map((line) => {
        const [place = "", , rule] = line.slice(catalog.length + 1).split(" ");
        return `${place.split(":")[0]} ${rule}`;
      });
    /** What was wrong before is in shelf.yaml. */
    const repository = async () =>
      repositoryOf(await smallCatalog({ "tools/shelf.yaml": "x: 1\n" }));
    const LAMP = readFile("schema/examples/catalog/tools/lamp.yaml", "utf8");

    test("nothing changed", async () => {
      const { catalog } = await repository();
      expect(await since(catalog)).toBe(0);
      expect(err).toEqual([`0 changed files since main in ${catalog}: no problems.`]);
    });

    test("a mistake in a file that is not committed yet", async () => {
      const { catalog, change } = await repository();
      await change({ "tools/new.yaml": `${await LAMP}y: 1\n` });
      expect(await since(catalog)).toBe(1);
      expect(rules(catalog)).toEqual([
        "tools/new.yaml similar-title",
        "tools/new.yaml same-url",
        "tools/new.yaml unknown-field",
      ]);
      expect(err.join()).toMatch(/^1 changed file since main /);
    });

    test("a mistake that was there before in a file that is changed", async () => {
      const { catalog, change, commit } = await repository();
      await change({ "tools/shelf.yaml": `${await LAMP}x: 1\n`.replaceAll(/lamp/gi, "Shelf") });
      commit();
      expect(await check({ catalog, "changed-since": "HEAD~1" })).toBe(1);
      expect(rules(catalog)).toContain("tools/shelf.yaml unknown-field");
    });

    test("an entry that is deleted, named in other files", async () => {
      const { catalog, change } = await repository();
      await change({ "tools/lamp.yaml": undefined });
      expect(await since(catalog)).toBe(1);
      expect(rules(catalog)).toEqual([
        "notices/outage.yaml unknown-entry",
        "redirects.yaml unknown-entry",
        "tools/candle.yaml unknown-entry",
      ]);
    });

    test("an entry that is renamed, with a redirect", async () => {
      const { catalog, git, change, commit } = await repository();
      git("mv", "catalog/tools/lamp.yaml", "catalog/tools/light.yaml");
      await change({ "redirects.yaml": "torch: light\nlamp: light\n" });
      commit();
      expect(await check({ catalog, "changed-since": "HEAD~1" })).toBe(1);
      expect(rules(catalog)).toContain("tools/candle.yaml unknown-entry");
      expect(out.join("\n")).toContain("Perhaps: light\n");
    });

    test("the last entry that names a maintainer", async () => {
      const { catalog, change } = await repository();
      const table = await readFile(join(catalog, "tools/table.yaml"), "utf8");
      await change({ "tools/table.yaml": table.replace("- kim", "- crew") });
      expect(await since(catalog)).toBe(0);
      expect(rules(catalog)).toEqual(["maintainers/kim.yaml unused-maintainer"]);
    });

    test("a term that is taken away", async () => {
      const { catalog, change } = await repository();
      const tasks = await readFile(join(catalog, "vocabularies/tasks.yaml"), "utf8");
      await change({ "vocabularies/tasks.yaml": tasks.replaceAll("citing", "quoting") });
      expect(await since(catalog)).toBe(1);
      expect(rules(catalog)).toEqual(["tools/lamp.yaml unknown-term"]);
    });

    test("files beside it are wrong use", async () => {
      await expect(check({ "changed-since": "main" }, ["x.yaml"])).rejects.toThrow(
        "Either files are checked, or what --changed-since finds.",
      );
    });
  });

  test("two thousand mistakes are all told", async () => {
    const folder = join(await temporaryFolder(), "catalog");
    await cp("schema/examples/catalog", folder, { recursive: true });
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
