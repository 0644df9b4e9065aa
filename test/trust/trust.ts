/**
 * `npm run test:trust`: what the product promises to those who rely on it, tried at random; prints the figures. `--full`
 * tries ten times as much; other arguments go to Vitest. The same seed (TRUST_SEED) tries the same things.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PROJECT } from "../../scripts/project.ts";

const given = process.argv.slice(2);
const others = given.filter((argument) => argument !== "--full");
const folder = mkdtempSync(join(tmpdir(), "tool-ladder-trust-"));
const TRUST_FIGURES = join(folder, "figures.txt");
const TRUST_SEED = process.env.TRUST_SEED ?? String(Math.floor(Math.random() * 2 ** 31));
const TRUST_FULL = others.length < given.length ? "1" : (process.env.TRUST_FULL ?? "");

const { status } = spawnSync(
  "npx",
  ["vitest", "run", "--config", "test/vitest.config.ts", "--project", "trust", ...others],
  {
    cwd: PROJECT,
    stdio: "inherit",
    env: { ...process.env, TRUST_FIGURES, TRUST_FULL, TRUST_SEED },
  },
);
console.log(`\n${figures()}seed: ${TRUST_SEED}`);
rmSync(folder, { recursive: true });
process.exitCode = status ?? 1;

function figures(): string {
  try {
    return readFileSync(TRUST_FIGURES, "utf8");
  } catch {
    return "";
  }
}
