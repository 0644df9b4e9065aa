/** Goldens: texts that are kept, to be looked at in a diff when they change. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { expect } from "vitest";
import { projectPath } from "../../scripts/project.ts";

/** Set to anything, it has goldens rewritten. The run that rewrites them fails, so that none passes unseen. */
const REWRITE = "REWRITE_GOLDENS";

/** Expects a text to be what `test/goldens/<path>` holds. */
export async function expectGolden(path: string, text: string): Promise<void> {
  const file = projectPath(`test/goldens/${path}`);
  const kept = await readFile(file, "utf8").catch(() => undefined);
  const now = `${text.trimEnd()}\n`;
  if (process.env[REWRITE] !== undefined) {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, now);
    throw new Error(`Rewritten: ${path}. Look at the diff, then run again without ${REWRITE}.`);
  }
  expect(kept, `${path} is missing: write it with ${REWRITE}=1`).not.toBe(undefined);
  expect(now).toBe(kept);
}
