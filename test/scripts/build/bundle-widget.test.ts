import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "acorn";
import { expect, test } from "vitest";
import { bundleWidget } from "../../../scripts/build/bundle-widget.ts";
import { contentsOf, temporaryFolder } from "../../setup/temporary.ts";

test("bundles the element: ES2022 modules, complete, the same bytes each time", async () => {
  const [first, second] = [await temporaryFolder(), await temporaryFolder()];
  const chunks = await bundleWidget(first);
  await bundleWidget(second);
  expect(await contentsOf(first)).toEqual(await contentsOf(second));
  expect(chunks[0]?.name).toBe("tool-ladder.js");
  expect((await readdir(first)).sort()).toEqual(chunks.map(({ name }) => name).sort());
  for (const { name, code, imports } of chunks) {
    const text = await readFile(join(first, name), "utf8");
    expect(text).toBe(code);
    parse(text, { ecmaVersion: 2022, sourceType: "module" });
    // Read in any encoding, it says the same.
    expect(/[^\0-\x7f]/.exec(text), name).toBe(null);
    // Nothing is left to be found elsewhere.
    for (const [, specifier] of text.matchAll(/(?:from|import)\s*\(?["'`]([^"'`]+)/g))
      expect(specifier).toMatch(/^\.\/[\w.-]+\.js$/);
    for (const other of imports) expect(chunks.map((chunk) => chunk.name)).toContain(other);
  }
});
