/** What editors get over the real catalog: the schemas that lie in it, driven by a YAML language server. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LanguageServer } from "../setup/language-server.ts";

const SCHEMAS = "catalog/schema";
const schemas = (await readdir(SCHEMAS)).filter((name) => name.endsWith(".schema.json"));

interface Node {
  enum?: unknown[];
  enumDescriptions?: string[];
}

/** Every part of a schema that lists values, by its path. */
function choicesIn(node: unknown, path: string): [path: string, node: Node][] {
  if (typeof node !== "object" || node === null) return [];
  const own: [string, Node][] = Array.isArray((node as Node).enum) ? [[path, node]] : [];
  return [
    ...own,
    ...Object.entries(node).flatMap(([key, value]) => choicesIn(value, `${path}/${key}`)),
  ];
}

describe.each(schemas)("%s", async (name) => {
  const choices = choicesIn(JSON.parse(await readFile(join(SCHEMAS, name), "utf8")), "");
  test("describes each value that it lists", () => {
    if (name === "tool.schema.json") expect(choices.length).toBeGreaterThan(10);
    for (const [path, { enum: values, enumDescriptions = [] }] of choices) {
      expect(enumDescriptions, path).toHaveLength(values!.length);
      for (const words of enumDescriptions) expect(words, path).toMatch(/\S/);
    }
  });
});

describe("in real entries", () => {
  let server: LanguageServer;
  beforeAll(async () => {
    server = await LanguageServer.start("catalog");
  });
  afterAll(() => server.stop());

  /** Line and column right behind the first place of some words. */
  const behind = (text: string, words: string): [number, number] => {
    const before = text.slice(0, text.indexOf(words) + words.length).split("\n");
    return [before.length - 1, before.at(-1)!.length];
  };

  test.each([
    "tools/quarry.yaml",
    "tools/toolforge.yaml",
    "vocabularies/skills.yaml",
    "charts/today.yaml",
  ])("%s is right as it is", async (path) => {
    const text = await readFile(join("catalog", path), "utf8");
    expect(await server.open(path, text)).toEqual([]);
  });

  test("a skill more is offered with what it means", async () => {
    const text = await readFile("catalog/tools/quarry.yaml", "utf8");
    const more = text.replace("    sql: required\n", "    sql: required\n    \n");
    await server.open("tools/quarry-more.yaml", more);
    const items = await server.complete(
      "tools/quarry-more.yaml",
      ...behind(more, "sql: required\n    "),
    );
    const labels = items.map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(["ssh", "coding", "puppet"]));
    expect(labels).not.toContain("sql");
  });

  test("hovering over a skill says when one knows it", async () => {
    const text = await readFile("catalog/tools/quarry.yaml", "utf8");
    await server.open("tools/quarry-hover.yaml", text);
    expect(await server.hover("tools/quarry-hover.yaml", ...behind(text, "    sq"))).toMatch(/SQL/);
  });

  test.each([
    ["needs: { u| }", ["use", "host", "maintain"]],
    ["needs: { use: { sql: r| } }", ["required", "optional"]],
    ["needs: { use: { s| } }", ["sql", "ssh", "coding"]],
  ])("between brackets, when a letter stands there: %s", async (marked, offered) => {
    const line = "# yaml-language-server: $schema=../schema/tool.schema.json\n";
    const path = `tools/brackets-${marked.length}.yaml`;
    await server.open(path, `${line}${marked.replace("|", "")}\n`);
    const items = await server.complete(path, 1, marked.indexOf("|"));
    expect(items.map(({ label }) => label)).toEqual(expect.arrayContaining(offered));
  });
});
