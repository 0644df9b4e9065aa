import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "acorn";
import { parseSync, Visitor } from "rolldown/utils";
import { expect, test } from "vitest";
import { bundleClassic } from "../../../scripts/build/bundle-classic.ts";
import { temporaryFolder } from "../../setup/temporary.ts";

test("bundles the element: one script, ES2016, complete, the same bytes each time", async () => {
  const [first, second] = [await temporaryFolder(), await temporaryFolder()];
  const { name, code } = await bundleClassic(first);
  expect((await bundleClassic(second)).code).toBe(code);
  expect(await readdir(first)).toEqual([name]);
  expect(name).toBe("tool-ladder.classic.js");
  expect(await readFile(join(first, name), "utf8")).toBe(code);
  parse(code, { ecmaVersion: 2016, sourceType: "script" });
  // One statement: what is pasted beside it meets none of its names.
  expect(parse(code, { ecmaVersion: 2016 }).body.map(({ type }) => type)).toEqual([
    "ExpressionStatement",
  ]);
  // Read in any encoding, it says the same.
  expect(/[^\0-\x7f]/.exec(code)).toBe(null);
  expect(code).toContain("Loading\\u2026");
  // Minifiers of wikis break what they do not know.
  const numbers: string[] = [];
  const visitor = new Visitor({ Literal: ({ raw }) => void numbers.push(String(raw)) });
  visitor.visit(parseSync("classic.js", code).program);
  expect(numbers).toContain("1");
  expect(numbers.filter((raw) => /^\d[\d_]*(n|_\d+)$/.test(raw))).toEqual([]);
  // In the head of a generator, which is what asynchronous functions become, they take a division for an expression.
  expect(/function\*\([^)]*\/[^)]*\)/.exec(code)).toBe(null);
  expect(code).not.toMatch(
    /import\s*[({.]|WeakMap\(\)[^]*WeakMap\(\)[^]*WeakMap\(\)[^]*WeakMap\(\)[^]*WeakMap\(\)/,
  );
});
