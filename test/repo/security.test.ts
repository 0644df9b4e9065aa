/** SECURITY.md: what is said to hold a promise is there. */
import { expect, test } from "vitest";
import { files, read } from "./sources.ts";

const named = [...read("SECURITY.md").matchAll(/`((?:test|\.github)\/[\w./-]+)`/g)].map(
  ([, path]) => path!,
);

test("every promise names what holds it", () => {
  const rows = read("SECURITY.md").match(/^\| (?!We promise|-)[^|]+\|[^|]+\|$/gm)!;
  expect(rows.length).toBeGreaterThan(20);
  for (const row of rows) expect(row.split("|")[2]).toMatch(/`(test|\.github)\//);
});

test.each([...new Set(named)])("%s is there", (path) => {
  expect(files).toContain(path);
});
