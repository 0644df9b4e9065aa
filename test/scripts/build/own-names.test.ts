import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { bundleClassic } from "../../../scripts/build/bundle-classic.ts";
import { bundleWidget } from "../../../scripts/build/bundle-widget.ts";
import { temporaryFolder } from "../../setup/temporary.ts";

test("no published script goes through inherited names, nor asks for a built-in that pages overwrite", async () => {
  const folder = await temporaryFolder();
  const chunks = [...(await bundleWidget(folder)), await bundleClassic(folder)];
  for (const { name } of chunks) {
    const code = await readFile(join(folder, name), "utf8");
    const loops = code.match(/for\((var|let|const) \w+ in \w+\)(?!if\(\{\}\.hasOwnProperty)/g);
    expect(loops, name).toBe(null);
    // Of fuse.js a way that is never taken: nothing is removed from what it searches.
    const asked = code.match(/(?<!\w)Array\.from\((?!new Set\(\w+\)\)\.sort|\w+\)\.sort)/g);
    expect(asked, name).toBe(null);
  }
});
