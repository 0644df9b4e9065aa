/** A catalog whose ids are names of what every object has: it is checked, built, searched and shown as any other. */
import { cp, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectPath } from "../../scripts/project.ts";
import { runProgram } from "../setup/run.ts";
import { contentsOf, temporaryFolder } from "../setup/temporary.ts";

/** Ids of the fixture catalog that are renamed, each in its own kind. */
const RENAMED: readonly (readonly [RegExp, string])[] = [
  [/(?<![\w./-])(sql|lighthouse|editor|ada|translator|measuring)(?![\w./-])/g, "constructor"],
  [/(?<![\w./-])coding(?![\w./-])/g, "length"],
  [/(?<![\w./-])ssh(?![\w./-])/g, "map"],
];
/** Words for readers stay as they are. */
const WORDS = /^[\s-]*(title|summary|description|youKnowThisIf|legend|label|text|note): /;

async function renamedCatalog(): Promise<string> {
  const folder = await temporaryFolder();
  const catalog = join(folder, "catalog");
  await cp(projectPath("test/fixtures/catalog"), catalog, { recursive: true });
  for (const name of Object.keys(await contentsOf(catalog))) {
    if (!/\.(yaml|json)$/.test(name)) continue;
    const lines = (await readFile(join(catalog, name), "utf8")).split("\n");
    const changed = lines.map((line) =>
      WORDS.test(line)
        ? line
        : RENAMED.reduce((text, [pattern, id]) => text.replaceAll(pattern, id), line),
    );
    await writeFile(join(catalog, name), changed.join("\n"));
  }
  for (const path of ["tools/lighthouse", "maintainers/ada"])
    await rename(
      join(catalog, `${path}.yaml`),
      join(catalog, path.replace(/\w+$/, "constructor.yaml")),
    );
  return folder;
}

test("ids such as constructor, length and map, in every kind", async () => {
  const folder = await renamedCatalog();
  const checked = await runProgram(["check"], folder);
  expect(checked.stdout).not.toContain(" error ");
  expect(checked.code).toBe(0);
  const built = await runProgram(["build"], folder);
  expect(built.stderr).toBe("");
  expect(built.code).toBe(0);

  const texts = await contentsOf(join(folder, "dist"));
  const read = (path: string): string => Buffer.from(texts[path]!, "base64").toString();
  for (const [path, base64] of Object.entries(texts))
    if (/\.(html|json|xml)$/.test(path))
      expect(
        /\[native code\]|\bundefined<|\[object \w+\]/.exec(
          Buffer.from(base64, "base64").toString(),
        )?.[0],
        path,
      ).toBeUndefined();
  expect(read("tools/constructor/index.html")).toContain("Lighthouse");
  expect(read("skills/constructor/index.html")).toContain("SQL");
  expect(read("maintainers/constructor/index.html")).toContain("Ada");
  // Of the chart's rows one has no cell for it.
  const cells = read("skills/index.html").match(/data-entry="[\w-]+" data-skill="constructor"/g);
  expect(cells).toContain('data-entry="harbour" data-skill="constructor"');
  expect(cells).not.toContain('data-entry="old-pier" data-skill="constructor"');

  const found = await runProgram(
    ["search", "--json", "--knows", "constructor", "--filter", "task=constructor", "question"],
    folder,
  );
  expect(found.stderr).toBe("");
  expect(JSON.parse(found.stdout)).toMatchObject({ ids: ["constructor"] });
});

test("a reference to constructor, which nothing is called", async () => {
  const folder = await temporaryFolder();
  await cp(projectPath("test/fixtures/catalog"), join(folder, "catalog"), { recursive: true });
  const file = join(folder, "catalog/tools/old-pier.yaml");
  const text = await readFile(file, "utf8");
  await writeFile(file, `${text}dependsOn: [constructor]\npartOf: nowhere\n`);
  const { stdout, stderr, code } = await runProgram(["check"], folder);
  expect(stdout).toContain('There is no entry "constructor" in tools/.');
  expect(stdout).toContain('There is no entry "nowhere" in tools/.');
  expect(stderr).toMatch(/2 errors/);
  expect(code).toBe(1);
});

test.each(["toString", "valueOf", "toJSON", "__proto__", "constructor", "hasOwnProperty"])(
  "maps with a field %s where something else belongs",
  async (name) => {
    const folder = await temporaryFolder();
    await cp(projectPath("test/fixtures/catalog"), join(folder, "catalog"), { recursive: true });
    const map = `{ ${name}: 1 }`;
    const lines = [
      ...["title", "type", "url", "license", "replacedBy", "added", "lifecycle"].map(
        (field) => `${field}: ${map}`,
      ),
      `tasks: [${map}, ${map}]`,
      `maintainers: [[${map}], ${map}]`,
      `needs: { use: { ${name}: ${map} }, ${name}: ${map} }`,
      `helpWanted: [${map}, ${map}]`,
    ];
    const text = `${lines.join("\n")}\n`;
    await writeFile(join(folder, "catalog/tools/any.yaml"), text);
    const { stdout, stderr, code } = await runProgram(["check"], folder);
    expect(stderr).toMatch(/^\d+ files in catalog: \d+ errors/);
    expect(stdout).toContain("catalog/tools/any.yaml:1:");
    expect(code).toBe(1);
  },
);
