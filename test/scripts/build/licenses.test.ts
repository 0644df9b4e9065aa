import { readFile } from "node:fs/promises";
import { Ajv } from "ajv";
import { rolldown } from "rolldown";
import { expect, test } from "vitest";
import { licenseFiles, licensesPlugins, type Packages } from "../../../scripts/build/licenses.ts";
import { projectPath } from "../../../scripts/project.ts";

const SCHEMAS = "node_modules/@cyclonedx/cyclonedx-library/res/schema";

async function bundle(source: string): Promise<{ code: string; packages: Packages }> {
  const packages: Packages = new Map();
  const entry = projectPath("entry.ts");
  const plugin = {
    name: "entry",
    resolveId: (id: string) => (id === entry ? id : null),
    load: (id: string) => (id === entry ? source : null),
  };
  const build = await rolldown({
    input: entry,
    plugins: [plugin, ...licensesPlugins(packages)],
    logLevel: "silent",
  });
  const { output } = await build.generate({ format: "esm", minify: true });
  await build.close();
  return { code: output[0].code, packages };
}

const namesIn = (packages: Packages) => [...packages.values()].map(({ name }) => name).sort();

test("a bundle with a package and its dependencies: all of them are named in its first line", async () => {
  const { code, packages } = await bundle(
    `import parse from "spdx-expression-parse"; console.log(parse("MIT"));`,
  );
  const names = ["spdx-exceptions", "spdx-expression-parse", "spdx-license-ids"];
  expect(namesIn(packages)).toEqual(names);
  expect(code).toMatch(
    new RegExp(`^/\\*! With code of ${names.join(", ")}: see licenses.txt \\*/`),
  );
});

test("a bundle with the derived validators: the packages whose code they hold", async () => {
  const { code, packages } = await bundle(
    `import * as checks from "./schema/generated/validators.js"; console.log(checks);`,
  );
  expect(namesIn(packages)).toEqual(["ajv", "ajv-formats"]);
  expect(code).toContain("With code of ajv, ajv-formats:");
});

test("a bundle of our own code alone: no line", async () => {
  const { code, packages } = await bundle(`console.log(1);`);
  expect(namesIn(packages)).toEqual([]);
  expect(code).toMatch(/^\s*console/);
});

const mit = { name: "@a/b", version: "1.0.0", license: "MIT", licenseText: "Copyright\r\nB" };
const bare = { name: "c", version: "2.0.0", license: "CC0-1.0", licenseText: "" };
const files = await licenseFiles(
  new Map([
    ["c 2.0.0", bare],
    ["@a/b 1.0.0", mit],
  ]),
);

test("licenses.txt: our own, then each with its text or the address of its licence", async () => {
  const [own, ...others] = files.get("licenses.txt")!.split(`\n\n${"-".repeat(80)}\n\n`);
  expect(own).toContain((await readFile(projectPath("LICENSE"), "utf8")).trim());
  expect(others).toEqual([
    "@a/b 1.0.0 (MIT)\nhttps://www.npmjs.com/package/@a/b\n\nCopyright\nB",
    "c 2.0.0 (CC0-1.0)\nhttps://www.npmjs.com/package/c\n\nLicence: https://spdx.org/licenses/CC0-1.0\n",
  ]);
});

test("sbom.cdx.json keeps to the schema of CycloneDX 1.6", async () => {
  const ajv = new Ajv({ strict: false, validateFormats: false });
  const schema = async (name: string): Promise<object> =>
    JSON.parse(await readFile(projectPath(`${SCHEMAS}/${name}`), "utf8")) as object;
  for (const used of ["spdx.SNAPSHOT.schema.json", "jsf-0.82.SNAPSHOT.schema.json"]) {
    ajv.addSchema({ ...(await schema(used)), $id: `http://cyclonedx.org/schema/${used}` });
  }
  const validate = ajv.compile(await schema("bom-1.6.SNAPSHOT.schema.json"));
  const value = JSON.parse(files.get("sbom.cdx.json")!) as { components: { purl: string }[] };
  expect(validate(value), JSON.stringify(validate.errors)).toBe(true);
  expect(value.components.map(({ purl }) => purl)).toEqual([
    "pkg:npm/%40a/b@1.0.0",
    "pkg:npm/c@2.0.0",
  ]);
  expect(validate({ ...value, components: [{}] })).toBe(false);
});
