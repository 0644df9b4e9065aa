import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { catalogPaths } from "../../../../scripts/cli/check/catalog-files.ts";
import { temporaryFolder } from "../../../setup/temporary.ts";

const SMALL = "schema/examples/catalog";
const LAMP = `${SMALL}/tools/lamp.yaml`;

afterEach(() => void vi.unstubAllEnvs());

test.each([
  [[LAMP], ["tools/lamp.yaml"]],
  [[`./${LAMP}`, resolve(LAMP)], ["tools/lamp.yaml"]],
  [
    [`${SMALL}/tools/../catalog.yaml`, LAMP],
    ["catalog.yaml", "tools/lamp.yaml"],
  ],
  [[], []],
])("%j", async (files, paths) => {
  expect(await catalogPaths(SMALL, files)).toEqual(paths);
  expect(await catalogPaths(resolve(SMALL), files)).toEqual(paths);
});

test("files are looked for where npm was called, too", async () => {
  vi.stubEnv("INIT_CWD", resolve(SMALL, "tools"));
  expect(await catalogPaths(SMALL, ["lamp.yaml", LAMP])).toEqual(["tools/lamp.yaml"]);
});

describe("links", () => {
  test("a catalog that is one", async () => {
    const folder = await temporaryFolder();
    await symlink(resolve(SMALL), join(folder, "catalog"));
    const named = [join(folder, "catalog/tools/lamp.yaml"), LAMP];
    expect(await catalogPaths(join(folder, "catalog"), named)).toEqual(["tools/lamp.yaml"]);
  });

  test("a file that is one is left to the checker, even where it leads nowhere", async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, "tools"));
    await symlink("/etc/hostname", join(folder, "tools/away.yaml"));
    await symlink("nowhere", join(folder, "tools/lost.yaml"));
    const named = ["away", "lost"].map((name) => join(folder, `tools/${name}.yaml`));
    expect(await catalogPaths(folder, named)).toEqual(["tools/away.yaml", "tools/lost.yaml"]);
  });
});

describe("wrong use", () => {
  test.each([
    ["no/such.yaml", 'There is no file "no/such.yaml".'],
    [`${SMALL}/tools/no.yaml`, `There is no file "${SMALL}/tools/no.yaml".`],
    [`${LAMP}/x.yaml`, `There is no file "${LAMP}/x.yaml".`],
    [SMALL, `"${SMALL}" is a folder`],
    [`${SMALL}/tools`, `"${SMALL}/tools" is a folder`],
    ["", '"" is a folder'],
    ["README.md", '"README.md" lies outside the catalog'],
    ["test/fixtures/queries.json", '"test/fixtures/queries.json" lies outside the catalog'],
    [`${SMALL}/../rules.yaml`, `"${SMALL}/../rules.yaml" lies outside the catalog`],
    ["\0", 'There is no file "\0".'],
  ])("%j", async (file, message) => {
    await expect(catalogPaths(SMALL, [LAMP, file])).rejects.toThrow(message);
  });

  test("a neighbour whose name begins as the catalog's does", async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, "catalog"));
    await writeFile(join(folder, "catalog.yaml"), "");
    await expect(
      catalogPaths(join(folder, "catalog"), [join(folder, "catalog.yaml")]),
    ).rejects.toThrow("lies outside the catalog");
  });

  test("no catalog", async () => {
    await expect(catalogPaths("no/such/folder", [LAMP])).rejects.toThrow(
      "There is no catalog in no/such/folder: it does not exist.",
    );
  });
});
