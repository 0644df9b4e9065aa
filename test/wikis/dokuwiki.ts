/** Real DokuWikis, from Debian's packages: each site is a copy with pages and settings of its own. */
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unpackPackages } from "./debian.ts";
import { freePort, runPhp, servePhp, type WebServer } from "./php.ts";

/** Version → the Debian release that has it. */
export const DOKUWIKIS = { "2024": "trixie", "2022": "bookworm" } as const;
export type DokuWikiVersion = keyof typeof DOKUWIKIS;

/** DokuWiki, and the libraries that Debian keeps by themselves. */
const LIBRARIES = [
  "dokuwiki",
  "libjs-jquery",
  "libjs-jquery-cookie",
  "libjs-jquery-ui",
  "libphp-simplepie",
  "php-geshi",
];
const PACKAGES: Readonly<Record<DokuWikiVersion, readonly string[]>> = {
  "2024": [...LIBRARIES, "php-constant-time", "php-kissifrot-php-ixr", "php-phpseclib3"],
  "2022": [...LIBRARIES, "php-phpseclib"],
};

/** Where the code looks on a machine that has it installed. */
const ABSOLUTE =
  /(["'])\/(usr\/share\/(?:php|php-geshi|javascript)|etc\/dokuwiki|var\/lib\/dokuwiki)(?=[/"'])/g;

/** Unpacks a version among the packages. */
export async function unpackDokuWiki(version: DokuWikiVersion, packages: string): Promise<void> {
  const release = DOKUWIKIS[version];
  await unpackPackages(release, PACKAGES[version], join(packages, `dokuwiki-${release}`));
}

/** What a site begins with. */
export interface DokuContents {
  /** Id → wikitext. */
  pages?: Readonly<Record<string, string>>;
  lang?: string;
}

/** One wiki that is being served. */
export class DokuWiki {
  readonly version: DokuWikiVersion;
  readonly origin: string;
  readonly #folder: string;
  readonly #server: WebServer;

  private constructor(version: DokuWikiVersion, folder: string, server: WebServer) {
    this.version = version;
    this.origin = server.origin;
    this.#folder = folder;
    this.#server = server;
  }

  /** Copies an unpacked wiki, writes its pages, and serves it. */
  static async start(
    version: DokuWikiVersion,
    unpacked: string,
    { pages = {}, lang = "en" }: DokuContents,
  ): Promise<DokuWiki> {
    const folder = await mkdtemp(join(tmpdir(), `tool-ladder-dokuwiki-${version}-`));
    await cp(unpacked, folder, { recursive: true, verbatimSymlinks: true });
    const port = await freePort();
    await settle(folder, port, lang);
    const web = join(folder, WEB);
    await writeFile(join(folder, "router.php"), ROUTER);
    const server = await servePhp(port, web, join(folder, "router.php"));
    const wiki = new DokuWiki(version, folder, server);
    for (const [id, text] of Object.entries(pages)) await wiki.edit(id, text);
    return wiki;
  }

  /** Saves a page, as an administrator does on the command line. */
  async edit(id: string, text: string): Promise<void> {
    const file = join(this.#folder, "page.txt");
    await writeFile(file, text);
    const script = join(this.#folder, WEB, "bin/dwpage.php");
    await runPhp([script, "--force", "commit", "-m", "test", file, id]);
  }

  /** Writes conf/userscript.js, which is part of the script of every page. */
  async setUserScript(code: string): Promise<void> {
    await writeFile(join(this.#folder, CONF, "userscript.js"), code);
  }

  /** Writes the template's meta.html, which is part of the head of every page. */
  async setMeta(html: string): Promise<void> {
    await writeFile(join(this.#folder, TEMPLATE, "meta.html"), html);
  }

  /** The address of a page. */
  page(id: string, params: Readonly<Record<string, string>> = {}): string {
    return `${this.origin}/doku.php?${new URLSearchParams({ id, ...params })}`;
  }

  /** Ends the server and removes everything. */
  async stop(): Promise<void> {
    await this.#server.stop();
    await rm(this.#folder, { recursive: true, force: true });
  }
}

const WEB = "usr/share/dokuwiki";
const CONF = "etc/dokuwiki";
const DATA = "var/lib/dokuwiki";
const TEMPLATE = `${DATA}/lib/tpl/dokuwiki`;

/** Has the code look in the folder, and sets it up without users: everybody may write. */
async function settle(folder: string, port: number, lang: string): Promise<void> {
  const files = await readdir(join(folder, "usr/share"), { recursive: true, withFileTypes: true });
  const scripts = files.filter((file) => file.isFile() && file.name.endsWith(".php"));
  await Promise.all(
    scripts.map(async ({ parentPath, name }) => {
      const path = join(parentPath, name);
      const text = await readFile(path, "latin1");
      const moved = text.replace(ABSOLUTE, `$1${folder}/$2`);
      if (moved !== text) await writeFile(path, moved, "latin1");
    }),
  );
  const links = {
    [`${WEB}/lib/plugins`]: `${DATA}/lib/plugins`,
    [`${WEB}/lib/tpl`]: `${DATA}/lib/tpl`,
    [`${DATA}/inc`]: `${WEB}/inc`,
  };
  for (const [link, target] of Object.entries(links)) {
    await rm(join(folder, link), { force: true });
    await symlink(join(folder, target), join(folder, link));
  }
  const settings = {
    title: "Harbour Wiki",
    lang,
    savedir: join(folder, DATA, "data"),
    baseurl: `http://127.0.0.1:${port}`,
    useacl: 0,
    updatecheck: 0,
  };
  const lines = Object.entries(settings).map(
    ([name, value]) => `$conf['${name}'] = ${JSON.stringify(value)};`,
  );
  await writeFile(join(folder, CONF, "local.php"), `<?php\n${lines.join("\n")}\n`);
}

/** What its own .htaccess keeps from being read. */
const ROUTER = `<?php
if ( preg_match( "#^/(conf|data|inc|bin|vendor)(/|$)#", $_SERVER["REQUEST_URI"] ) ) {
	http_response_code( 403 );
	return true;
}
return false;
`;
