/** Debian's packages: PHP and browsers are installed; wikis are only unpacked, each from the release of its version. */
import { execFile } from "node:child_process";
import { access, mkdir, mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const ENV = { ...process.env, DEBIAN_FRONTEND: "noninteractive", LC_ALL: "C" };
const KEYS = "/usr/share/keyrings/debian-archive-keyring.gpg";

/** What a wiki needs of the machine itself. */
export const PHP = ["php-cli", "php-curl", "php-intl", "php-mbstring", "php-sqlite3", "php-xml"];

/** The browser engines that are not Chromium's. WebKit's has no mode without a screen. */
export const ENGINES = ["firefox-esr", "webkit2gtk-driver", "xvfb"];

/** Libraries of older pages, each as a file. */
export const LIBRARIES = {
  "libjs-prototype": "/usr/share/javascript/prototype/prototype.js",
  "libjs-mootools": "/usr/share/javascript/mootools/mootools.js",
} as const;

/** Has packages of the machine's own release installed.
 * @throws Error that names those that could not be. */
export async function installPackages(names: readonly string[]): Promise<void> {
  if ((await missingOf(names)).length === 0) return;
  // Others may be installing, too; what a test machine installs need not outlive a power cut.
  const quick = ["-o", "DPkg::Lock::Timeout=300", "-o", "Dpkg::Options::=--force-unsafe-io"];
  const install = ["install", "-y", "-q", "--no-install-recommends", ...quick, ...names];
  const trouble = await apt(["update", "-q"])
    .then(async () => apt(install))
    .then(
      () => "",
      (error: unknown) => lastWords(error),
    );
  const missing = await missingOf(names);
  if (missing.length > 0)
    throw new Error(
      `These tests need Debian's packages, and these could not be installed: ${missing.join(", ")}. Install them as root: apt-get install ${missing.join(" ")}\n${trouble}`,
    );
}

/** Downloads packages of a release, such as "trixie", and unpacks them into a folder, unless that has been done.
 * @throws Error that names the packages and the release. */
export async function unpackPackages(
  release: string,
  names: readonly string[],
  folder: string,
): Promise<void> {
  if (await exists(folder)) return;
  await mkdir(join(folder, ".."), { recursive: true });
  const work = await mkdtemp(`${folder}-`);
  try {
    const options = await readRelease(release, join(work, "apt"));
    await apt([...options, "download", ...names], work);
    const packages = (await readdir(work)).filter((name) => name.endsWith(".deb"));
    for (const name of packages)
      await run("dpkg-deb", ["-x", join(work, name), join(work, "root")]);
    await rename(join(work, "root"), folder);
  } catch (error) {
    throw new Error(
      `Debian's packages ${names.join(", ")} of ${release} could not be had: ${lastWords(error)}`,
      { cause: error },
    );
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** Reads the index of a release into a folder; the options that have apt use it, and nothing of the machine's. */
async function readRelease(release: string, folder: string): Promise<string[]> {
  await mkdir(join(folder, "lists/partial"), { recursive: true });
  await mkdir(join(folder, "archives/partial"), { recursive: true });
  const list = join(folder, "sources.list");
  await writeFile(list, `deb [signed-by=${KEYS}] ${await archive()} ${release} main\n`);
  const settings = [
    `Dir::Etc::sourcelist=${list}`,
    "Dir::Etc::sourceparts=-",
    `Dir::State::lists=${join(folder, "lists")}`,
    `Dir::Cache=${folder}`,
    "Dir::Cache::pkgcache=",
    "Dir::Cache::srcpkgcache=",
    "Acquire::Languages=none",
    "APT::Sandbox::User=root",
  ];
  const options = settings.flatMap((setting) => ["-o", setting]);
  await apt([...options, "update", "-q"]);
  return options;
}

/** Where the machine itself gets Debian from. */
async function archive(): Promise<string> {
  const { stdout } = await run("apt-get", ["indextargets", "--format", "$(REPO_URI)"]);
  const found = stdout.split("\n").find((line) => /\/debian\/?$/.test(line));
  return found ?? "http://deb.debian.org/debian";
}

async function missingOf(names: readonly string[]): Promise<string[]> {
  const states = names.map(async (name) => {
    const { stdout } = await run("dpkg-query", ["-W", "-f", "${Status}", name]).catch(() => ({
      stdout: "",
    }));
    return stdout.endsWith(" installed") ? [] : [name];
  });
  return (await Promise.all(states)).flat();
}

async function apt(args: readonly string[], cwd = "/"): Promise<void> {
  await run("apt-get", args, { env: ENV, cwd, maxBuffer: 2 ** 26 });
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** What a program has said last before it failed. */
function lastWords(error: unknown): string {
  const { stderr = "", message = "" } = error as { stderr?: string; message?: string };
  const lines = (stderr.trim() || message).split("\n");
  return lines
    .filter((line) => !line.startsWith("W:"))
    .slice(-3)
    .join("\n");
}
