import { execFileSync } from "node:child_process";
import { mkdir, rename, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { listFiles } from "../../../schema/read/files.ts";
import { smallCatalog } from "../examples.ts";

async function listed(folder: string) {
  const { files, problems } = await listFiles(folder);
  return {
    paths: files.map(({ path }) => path),
    problems: problems.map(({ at, problem }) => `${at.file} ${problem.rule}`),
  };
}

test("a catalog's files, sorted, with their schemas", async () => {
  const { files, problems } = await listFiles("schema/examples/catalog");
  expect(problems).toEqual([]);
  expect(files.map(({ path }) => path)).toEqual(files.map(({ path }) => path).sort());
  expect(files.find(({ path }) => path === "tools/lamp.yaml")).toEqual({
    path: "tools/lamp.yaml",
    group: "tools",
    id: "lamp",
    schema: "tool",
  });
});

describe("folders that are no catalog", () => {
  test.each([
    ["no/such/folder", " catalog-missing"],
    ["README.md", " catalog-missing"],
  ])("%s", async (folder, problem) => {
    expect(await listed(folder)).toEqual({ paths: [], problems: [problem] });
  });

  test("an empty one lacks three things", async () => {
    const folder = join(await smallCatalog(), "empty");
    await mkdir(folder);
    expect((await listed(folder)).problems).toEqual([
      "catalog.yaml file-missing",
      "vocabularies file-missing",
      "tools file-missing",
    ]);
  });
});

describe("what stands beside the catalog's files", () => {
  const cases: [title: string, path: string, problems: string[]][] = [
    ["a readme", "README.md", []],
    ["a project's settings", "package.json", []],
    ["a licence", "LICENSE", []],
    ["a hidden file among the tools", "tools/.gitkeep", []],
    ["another folder", "docs/tools.yaml", []],
    ["schemas for editors", "schema/tool.schema.json", []],
    ["a readme among the tools", "tools/README.md", ["tools/README.md file-extension"]],
    ["a copy of an editor", "tools/lamp.yaml~", ["tools/lamp.yaml~ file-extension"]],
    ["capitals in the ending", "tools/desk.YAML", ["tools/desk.YAML file-extension"]],
    ["no ending", "tools/desk", ["tools/desk file-extension"]],
    ["an ending only", "tools/ .yaml", ["tools/ .yaml file-name"]],
    ["two dots", "tools/desk.old.yaml", ["tools/desk.old.yaml file-name"]],
    ["letters that no id has", "tools/mañana.yaml", ["tools/mañana.yaml file-name"]],
    ["a name of Windows' own", "tools/con.yaml", ["tools/con.yaml device-name"]],
    ["one of its ports", "maintainers/lpt1.json", ["maintainers/lpt1.json device-name"]],
    ["one that only begins so", "tools/console.yaml", []],
    ["an unknown vocabulary", "vocabularies/skill.yaml", ["vocabularies/skill.yaml unknown-file"]],
    ["a misspelt file at the top", "redirect.yaml", ["redirect.yaml unknown-file"]],
    ["another ending at the top", "redirects.yml", ["redirects.yml file-extension"]],
  ];
  test.each(cases)("%s", async (_, path, problems) => {
    const folder = await smallCatalog({ [path]: { text: "x: y\n" } });
    expect((await listed(folder)).problems).toEqual(problems);
  });
});

describe("nothing outside is touched", () => {
  test("a folder that leads out", async () => {
    const [folder, other] = [await smallCatalog(), await smallCatalog()];
    await rm(join(folder, "notices"), { recursive: true });
    await symlink(join(other, "notices"), join(folder, "notices"));
    const { paths, problems } = await listed(folder);
    expect(problems).toEqual(["notices link-outside"]);
    expect(paths.filter((path) => path.startsWith("notices"))).toEqual([]);
  });

  test("a link that stays inside is followed", async () => {
    const folder = await smallCatalog();
    await symlink("lamp.yaml", join(folder, "tools/desk.yaml"));
    expect((await listed(folder)).paths).toContain("tools/desk.yaml");
  });

  test("the catalog's folder itself may be a link", async () => {
    const folder = await smallCatalog();
    await symlink(folder, `${folder}/itself`);
    expect((await listed(`${folder}/itself`)).problems).toEqual([]);
  });

  test("a pipe is not read", async () => {
    const folder = await smallCatalog();
    execFileSync("mkfifo", [join(folder, "tools/pipe.yaml")]);
    expect((await listed(folder)).problems).toEqual(["tools/pipe.yaml not-a-file"]);
  });

  test("a file in a folder's place", async () => {
    const folder = await smallCatalog();
    await rename(join(folder, "tools"), join(folder, "elsewhere"));
    await writeFile(join(folder, "tools"), "");
    expect((await listed(folder)).problems).toEqual(["tools file-unreadable"]);
  });
});

test("ids of refused files are claimed all the same", async () => {
  const folder = await smallCatalog({ "tools/desk.yml": { text: "" } });
  const { ids } = await listFiles(folder);
  expect(ids.get("tools")?.has("desk")).toBe(true);
});
