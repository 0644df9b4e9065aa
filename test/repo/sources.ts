/** The files that git would keep, and what they import: shared by the tests about the repository. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/** Paths from the project's root, tracked or new, ignored ones left out. */
export const files: readonly string[] = execFileSync(
  "git",
  ["ls-files", "--cached", "--others", "--exclude-standard"],
  { encoding: "utf8", maxBuffer: 2 ** 26 },
)
  .split("\n")
  .filter((path) => path !== "" && existsSync(path))
  .sort();

/** Our own code, without what is derived. */
export const sources: readonly string[] = files.filter(
  (path) =>
    /^(core|schema|widget|site|scripts)\/.*\.(ts|astro|mjs)$/.test(path) &&
    !path.includes("/generated/"),
);

/** The text of a file. */
export function read(path: string): string {
  return readFileSync(path, "utf8");
}

/** What a file imports, statically or not, as written. */
export function importsOf(path: string): string[] {
  return importsIn(read(path));
}

/** What code imports, statically or not, for types too, as written. */
export function importsIn(code: string): string[] {
  const pattern = /(?:from\s+|import\s+|import\(\s*)["']([^"'\n$]+)["']/g;
  return [...code.matchAll(pattern)].map(([, specifier]) => specifier!);
}
