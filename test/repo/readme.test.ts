/** The README and the guides: the paths and commands that they name exist. */
import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { files, read } from "./sources.ts";

const text = read("README.md");
const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };

/** What an example would add, what tests leave behind, and what lies in a published folder. */
const ELSEWHERE = /^(test\/)?widget\/list\/|^test\/artifacts\/|^widget\/v1(\/|$)/;

const GUIDES = ["README.md", "CONTRIBUTING.md", "docs/architecture.md", "docs/hosting.md"];

describe.each(GUIDES)("paths in %s", (guide) => {
  const paths = [
    ...read(guide).matchAll(/`((?:site|widget|schema|catalog|scripts|test|core)\/[^`\s]*)`/g),
  ].filter(([, path]) => !ELSEWHERE.test(path!));
  test.each([...new Set(paths.map(([, path]) => path!))])("%s", (path) => {
    const pattern = path.replace(/<[^>]+>/g, "*").split("*");
    const exists =
      existsSync(path) ||
      files.some((file) => file.startsWith(pattern[0]!) && file.endsWith(pattern.at(-1)!));
    expect(exists).toBe(true);
  });
  test("there are some", () => expect(paths.length).toBeGreaterThan(0));
});

describe("commands", () => {
  const commands = [...text.matchAll(/npm run (?:-s )?([a-z:]+)/g)].map(([, name]) => name!);
  test.each([...new Set(commands)])("npm run %s", (name) => expect(scripts).toHaveProperty([name]));
  test("every script is listed", () => {
    const listed = new Set([...commands, "start", "test"]);
    expect(Object.keys(scripts).filter((name) => !listed.has(name))).toEqual([]);
  });
});

test.each(["npm ci && npm start", "npm cit"])("says literally: %s", (command) => {
  expect(text).toContain(command);
});
