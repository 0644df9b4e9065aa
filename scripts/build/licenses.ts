/** The packages whose code is in the published scripts: their licences in one text, and a bill of materials. */
import { readFile } from "node:fs/promises";
import { Enums, Models, Serialize, Spec } from "@cyclonedx/cyclonedx-library";
import type { Plugin } from "rolldown";
import { findPkgRoot, type LicenseInfo, licensePlugin } from "rolldown-license-plugin";
import { projectPath } from "../project.ts";

/** By name and version; filled by bundlers. */
export type Packages = Map<string, LicenseInfo>;

/** Derived code that holds code of packages, and the list of these. */
const VALIDATORS = "schema/generated/validators";

/** These ask for nothing but their notice; what asks for more is not to get into a script unseen. */
const PERMISSIVE = new Set(
  "0BSD Apache-2.0 BSD-2-Clause BSD-3-Clause CC-BY-3.0 CC0-1.0 ISC MIT".split(" "),
);

/** Rolldown plugins that collect the packages of a bundle, and name those of each file in its first line. */
export function licensesPlugins(packages: Packages): Plugin[] {
  const add = (found: readonly LicenseInfo[]): void => {
    for (const one of found) packages.set(`${one.name} ${one.version}`, one);
  };
  return [
    licensePlugin({
      done: add,
      allow: ({ license }) => PERMISSIVE.has(license),
      failOnViolation: true,
      failOnUnlicensed: true,
    }),
    {
      name: "derived-licenses",
      outputOptions: (options) => ({
        ...options,
        postBanner: async ({ moduleIds }) => notice(await packagesOf(moduleIds)),
      }),
      async generateBundle(_options, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
        if (chunks.some(({ moduleIds }) => moduleIds.some(isValidators))) {
          add(await validatorPackages());
        }
      },
    },
  ];
}

/** Licences ask that their notices go with the code; without versions, which the hash in a file's name would not tell. */
function notice(names: readonly string[]): string {
  return names.length > 0 ? `/*! With code of ${names.join(", ")}: see licenses.txt */` : "";
}

async function packagesOf(moduleIds: readonly string[]): Promise<string[]> {
  const names = moduleIds.flatMap((id) => findPkgRoot(id)?.split("/node_modules/").at(-1) ?? []);
  const derived = moduleIds.some(isValidators) ? await validatorPackages() : [];
  return [...new Set([...names, ...derived.map(({ name }) => name)])].sort();
}

function isValidators(id: string): boolean {
  return id.endsWith(`${VALIDATORS}.js`);
}

async function validatorPackages(): Promise<LicenseInfo[]> {
  return JSON.parse(
    await readFile(projectPath(`${VALIDATORS}.licenses.json`), "utf8"),
  ) as LicenseInfo[];
}

/** Path in the published folder → text: `licenses.txt` for people, `sbom.cdx.json` (CycloneDX 1.6) for programs. */
export async function licenseFiles(packages: Packages): Promise<ReadonlyMap<string, string>> {
  const sorted = [...packages].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
  const own = await readFile(projectPath("LICENSE"), "utf8");
  const texts = [
    `Tool Ladder, which made this site\n\n${own}`,
    ...sorted.map(
      ({ name, version, license, licenseText }) =>
        `${name} ${version} (${license})\nhttps://www.npmjs.com/package/${name}\n\n` +
        (licenseText || `Licence: https://spdx.org/licenses/${license}`),
    ),
  ];
  const text = texts
    .map((one) => one.replaceAll("\r", "").trim())
    .join(`\n\n${"-".repeat(80)}\n\n`);
  return new Map([
    ["licenses.txt", `${text}\n`],
    ["sbom.cdx.json", `${billOfMaterials(sorted)}\n`],
  ]);
}

function billOfMaterials(packages: readonly LicenseInfo[]): string {
  const bom = new Models.Bom();
  for (const { name, version, license } of packages) {
    bom.components.add(
      new Models.Component(Enums.ComponentType.Library, name, {
        bomRef: `${name}@${version}`,
        version,
        purl: `pkg:npm/${name.replace("@", "%40")}@${version}`,
        licenses: new Models.LicenseRepository([new Models.LicenseExpression(license)]),
      }),
    );
  }
  const normalizers = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6);
  return new Serialize.JsonSerializer(normalizers).serialize(bom, { sortLists: true, space: 2 });
}
