/** The browser of the tests: a Chrome or Chromium of this machine, or Debian's package where it may be installed. */
import { spawnSync } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "brave-browser",
  "microsoft-edge",
];

/** Usual places outside of PATH. */
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/usr/lib/chromium/chromium",
  "/opt/google/chrome/chrome",
  "/snap/bin/chromium",
];

/** Flags for a browser that sees nothing but our own pages, in a container, as root, without a screen. */
export const chromiumFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-dev-shm-usage",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** How long a test waits for what a page does, in milliseconds: for ever, as far as a page that works is concerned. */
export const PATIENCE = 120_000;

export const HOW_TO_INSTALL =
  "The browser tests need Chromium or Chrome: install it (apt-get install chromium), or say where it is in CHROME_PATH.";

/** Path of a browser; installs Debian's package where there is none and it may.
 * @throws Error with one sentence that says what to install. */
export function chromium(): string {
  const path = findChromium() ?? (installChromium() ? findChromium() : undefined);
  if (path === undefined) throw new Error(HOW_TO_INSTALL);
  return path;
}

/** Path of a browser that is there; undefined where there is none. CHROME_PATH goes before everything. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const folders = (env.PATH ?? "").split(delimiter).filter(Boolean);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const given = env.CHROME_PATH;
  return [...(given ? [given] : []), ...onPath, ...PLACES].find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function installChromium(): boolean {
  if (process.getuid?.() !== 0 || !["/usr/bin/apt-get", "/bin/apt-get"].some(isExecutable))
    return false;
  console.log("No Chromium found: installing Debian's package.");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const run = (...args: string[]): boolean =>
    spawnSync("apt-get", ["-q", "-y", ...args], { env, stdio: ["ignore", "ignore", "inherit"] })
      .status === 0;
  run("update");
  return run("install", "--no-install-recommends", "chromium");
}
