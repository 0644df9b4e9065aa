/** Right to left comes by itself: styles name the start and the end of a line, never its left and right. */
import { describe, expect, test } from "vitest";
import { files, read } from "./sources.ts";

const STYLES = /^(widget\/.*\.styles\.ts|site\/.*\.(css|astro))$/;
const SIDE = "left|right";

/** Properties of a side, values that are a side, and shorthands whose left and right differ. */
const PHYSICAL: Readonly<Record<string, RegExp>> = {
  "a property of a side": new RegExp(
    `(?:^|[\\s;{])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:${SIDE})(?:-[a-z]+)?|${SIDE}|border-(?:top|bottom)-(?:${SIDE})-radius)\\s*:`,
    "m",
  ),
  "a value that is a side": new RegExp(
    `(?:text-align|text-align-last|float|clear|caption-side|background-position|transform-origin)\\s*:[^;]*\\b(?:${SIDE})\\b`,
  ),
  "a shorthand whose right and left differ":
    /(?:^|[\s;{])(?:margin|padding|inset)\s*:\s*[^\s;()]+\s+([^\s;()]+)\s+[^\s;()]+\s+(?!\1\s*;)[^\s;()]+\s*;/m,
};

/** The styles of a file: all of a style sheet, the CSS of a module, the style elements of a page. */
function cssOf(path: string): string {
  const text = read(path);
  if (path.endsWith(".css")) return text;
  const pieces = path.endsWith(".astro")
    ? text.matchAll(/<style[^>]*>([^]*?)<\/style>/g)
    : text.matchAll(/css`([^`]*)`/g);
  return [...pieces].map(([, piece]) => piece).join("\n");
}

/** Pages without styles of their own are left out. */
const styles = files.filter((path) => STYLES.test(path) && cssOf(path).trim() !== "");

test("the styles of sheets, modules and pages are among them", () => {
  const modules = files.filter(
    (path) => path.endsWith(".styles.ts") && read(path).includes("css`"),
  );
  const sheets = files.filter((path) => path.startsWith("site/") && path.endsWith(".css"));
  expect(Math.min(modules.length, sheets.length)).toBeGreaterThan(2);
  expect(styles).toEqual(expect.arrayContaining([...modules, ...sheets]));
});

describe.each(styles)("%s", (path) => {
  test.each(Object.entries(PHYSICAL))("has not %s", (_, pattern) => {
    expect(cssOf(path)).not.toMatch(pattern);
  });
});

describe("what the patterns find", () => {
  test.each([
    ["margin-left: 1px;", true],
    ["a { border-right-color: red; }", true],
    ["  left: 0;", true],
    ["border-top-left-radius: 2px;", true],
    ["text-align: right;", true],
    ["float:left", true],
    ["padding: 1px 2px 3px 4px;", true],
    ["padding: 1px 2px 3px 2px;", false],
    ["padding: 1px 2px 3px;", false],
    ["margin-inline-start: 1px;", false],
    ["inset-inline-end: 0;", false],
    ["text-align: start;", false],
    ["grid-area: left-over;", false],
  ])("%s: %s", (css, physical) => {
    expect(Object.values(PHYSICAL).some((pattern) => pattern.test(css))).toBe(physical);
  });
});
