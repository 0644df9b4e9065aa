/** Real MediaWikis: installed once for each version, with SQLite; each site is a copy of that with pages of its own. */
import { cp, mkdir, mkdtemp, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext } from "playwright-core";
import { unpackPackages } from "./debian.ts";
import { MediaWikiApi } from "./mediawiki-api.ts";
import { freePort, runPhp, servePhp, type WebServer } from "./php.ts";

/** Version → the Debian release that has it. */
export const MEDIAWIKIS = { "1.43": "trixie", "1.39": "bookworm" } as const;
export type MediaWikiVersion = keyof typeof MEDIAWIKIS;

export const ADMIN = { name: "Keeper", password: "wiki-of-a-test-1" };
const PACKAGES = ["mediawiki", "mediawiki-classes"];

/** What a site begins with. */
export interface Contents {
  /** Title → wikitext, script or style. */
  pages?: Readonly<Record<string, string>>;
  /** Name → PHP. A browser with the name in its cookie gets a wiki with these settings. */
  settings?: Readonly<Record<string, string>>;
}

/** How a browser gets a site. */
export interface Choices {
  /** Names of settings. */
  settings?: readonly string[];
  cookies?: Readonly<Record<string, string>>;
}

/** Unpacks and installs a version into a folder. */
export async function installMediaWiki(
  version: MediaWikiVersion,
  packages: string,
  folder: string,
): Promise<void> {
  const release = MEDIAWIKIS[version];
  const root = join(packages, `mediawiki-${release}`);
  await unpackPackages(release, PACKAGES, root);
  const code = join(root, "usr/share/mediawiki");
  await repairLinks(code);
  await mkdir(join(folder, "db"), { recursive: true });
  await symlink(code, join(folder, "w"));
  const options = {
    confpath: folder,
    dbtype: "sqlite",
    dbpath: join(folder, "db"),
    dbname: "wiki",
    server: "http://127.0.0.1",
    scriptpath: "/w",
    lang: "en",
    pass: ADMIN.password,
  };
  await maintain(folder, "install", [
    ...Object.entries(options).map(([name, value]) => `--${name}=${value}`),
    "Harbour Wiki",
    ADMIN.name,
  ]);
}

/** The package leads to folders of the machine; here all lies in one. */
async function repairLinks(code: string): Promise<void> {
  const extensions = join(code, "extensions");
  if (existsSync(extensions)) return;
  for (const name of ["LocalSettings.php", "config", "images", "extensions"])
    await rm(join(code, name), { force: true });
  const link = `${extensions}-${process.pid}`;
  await symlink("extensions-core", link);
  await rename(link, extensions);
}

/** One wiki that is being served. */
export class MediaWiki {
  readonly version: MediaWikiVersion;
  readonly origin: string;
  readonly #folder: string;
  readonly #server: WebServer;
  readonly #api: MediaWikiApi;

  private constructor(version: MediaWikiVersion, folder: string, server: WebServer) {
    this.version = version;
    this.origin = server.origin;
    this.#folder = folder;
    this.#server = server;
    this.#api = new MediaWikiApi(server.origin, ADMIN);
  }

  /** Copies an installed wiki, writes its pages, and serves it. */
  static async start(
    version: MediaWikiVersion,
    installed: string,
    { pages = {}, settings = {} }: Contents,
  ): Promise<MediaWiki> {
    const folder = await mkdtemp(join(tmpdir(), `tool-ladder-mediawiki-${version}-`));
    const port = await freePort();
    await cp(installed, folder, { recursive: true, verbatimSymlinks: true });
    await mkdir(join(folder, "www"));
    await mkdir(join(folder, "settings"));
    await symlink(join(folder, "w"), join(folder, "www/w"));
    const generated = await readFile(join(folder, "LocalSettings.php"), "utf8");
    await writeFile(
      join(folder, "LocalSettings.php"),
      generated.replaceAll(installed, folder) + ownSettings(port),
    );
    await writeFile(join(folder, "router.php"), ROUTER);
    for (const [name, php] of Object.entries(settings))
      await writeFile(join(folder, "settings", `${name}.php`), `<?php\n${php}\n`);
    for (const [title, text] of Object.entries(pages)) await editPage(folder, title, text);
    const env = { MW_CONFIG_FILE: join(folder, "LocalSettings.php") };
    const server = await servePhp(port, join(folder, "www"), join(folder, "router.php"), env);
    return new MediaWiki(version, folder, server);
  }

  /** Saves a page, through the API. */
  async edit(title: string, text: string): Promise<void> {
    await this.#api.edit(title, text);
  }

  /** The address of a page. */
  page(title: string, params: Readonly<Record<string, string>> = {}): string {
    const query = new URLSearchParams({ title, ...params });
    return `${this.origin}/w/index.php?${query}`;
  }

  /** Has a browser get the wiki with named settings, and with what a reader has chosen there. */
  async set(context: BrowserContext, { settings = [], cookies = {} }: Choices): Promise<void> {
    const all = Object.entries({ ...cookies, [COOKIE]: settings.join(".") });
    await context.addCookies(all.map(([name, value]) => ({ name, value, url: this.origin })));
  }

  /** Logs the administrator in, in a browser. */
  async logIn(context: BrowserContext): Promise<void> {
    const session = [...(await this.#api.session())];
    await context.addCookies(session.map(([name, value]) => ({ name, value, url: this.origin })));
  }

  /** Ends the server and removes everything. */
  async stop(): Promise<void> {
    await this.#server.stop();
    await rm(this.#folder, { recursive: true, force: true });
  }
}

const COOKIE = "wikisettings";

/** Saves a page, as an administrator does on the command line. */
async function editPage(folder: string, title: string, text: string): Promise<void> {
  await maintain(folder, "edit", ["-u", ADMIN.name, "-s", "test", title], text);
}

/** Runs one of the wiki's own scripts; they have had a common door since 1.40. */
async function maintain(
  folder: string,
  script: string,
  args: readonly string[],
  input = "",
): Promise<void> {
  const scripts = join(folder, "w/maintenance");
  const door = join(scripts, "run.php");
  const call = existsSync(door) ? [door, script] : [join(scripts, `${script}.php`)];
  const config = join(folder, "LocalSettings.php");
  const env = existsSync(config) ? { MW_CONFIG_FILE: config } : {};
  await runPhp([...call, ...args], { input, env });
}

const SKINS = ["Vector", "MinervaNeue", "MonoBook", "Timeless"];

function ownSettings(port: number): string {
  return `
$wgServer = "http://127.0.0.1:${port}";
$wgArticlePath = "/wiki/$1";
${SKINS.map((skin) => `wfLoadSkin( "${skin}" );`).join("\n")}
wfLoadExtension( "Gadgets" );
$wgDefaultSkin = "vector-2022";
$wgAllowUserJs = true;
$wgAllowUserCss = true;
$wgVectorNightMode = [ "beta" => true, "logged_out" => true, "logged_in" => true ];
# What the command line saves is to be seen at once, and nothing is to be done later.
$wgMainCacheType = $wgMessageCacheType = $wgSessionCacheType = CACHE_DB;
$wgParserCacheType = CACHE_NONE;
$wgUseLocalMessageCache = false;
$wgResourceLoaderMaxage = [ "versioned" => 0, "unversioned" => 0 ];
$wgJobRunRate = 0;
$wgRateLimits = [];
$wgEnableEmail = false;
foreach ( explode( ".", $_COOKIE["${COOKIE}"] ?? "" ) as $wanted ) {
	if ( preg_match( "/^[a-z-]+$/", $wanted ) ) {
		require __DIR__ . "/settings/$wanted.php";
	}
}
`;
}

/** Short addresses; the rest is files. */
const ROUTER = `<?php
$path = parse_url( $_SERVER["REQUEST_URI"], PHP_URL_PATH );
if ( $path === "/" ) {
	header( "Location: /wiki/" );
	return true;
}
if ( !preg_match( "#^/wiki(/|$)#", $path ) ) {
	return false;
}
$index = $_SERVER["DOCUMENT_ROOT"] . "/w/index.php";
$_SERVER["SCRIPT_NAME"] = $_SERVER["PHP_SELF"] = "/w/index.php";
$_SERVER["SCRIPT_FILENAME"] = $index;
chdir( dirname( $index ) );
require $index;
`;
