/** A host that fails, in a way of its own for each scenario. */
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { contentType } from "../../scripts/cli/serve/content-type.ts";
import { chance } from "./trials.ts";

/** What a request is answered from. */
interface Asked {
  request: IncomingMessage;
  response: ServerResponse;
  path: string;
  /** What the host holds there; undefined where it holds nothing. */
  file: Buffer | undefined;
  random: () => number;
}

type Fault = (asked: Asked) => Promise<void> | void;

/** How many read at once; most of them wait. */
export const READERS = Number(process.env.TRUST_PAGES ?? 24);

const JUNK = [
  "null",
  "[]",
  "{}",
  '{"version":1}',
  '{"version":1,"files":3}',
  "\0\x01\x02",
  '"',
  "",
];

/** Sends a body bit by bit, or its beginning only. */
async function drip({ path, response, file }: Asked, step: number, wait: number): Promise<void> {
  response.writeHead(200, { "Content-Type": contentType(path) });
  const body = file ?? Buffer.alloc(0);
  for (let i = 0; i < body.length && !response.destroyed; i += step) {
    response.write(body.subarray(i, i + step));
    await pause(wait);
  }
  response.end();
}

/** Sends some of what is there with a length that may be wrong, and ends the connection or the answer. */
function part(asked: Asked, share: number, length?: number): void {
  const { path, response, file = Buffer.alloc(0) } = asked;
  const body = file.subarray(0, Math.floor(file.length * share));
  response.writeHead(200, {
    ...headersFor(path),
    "Content-Length": length ?? body.length,
  });
  response.write(body, () => (length === undefined ? response.end() : response.destroy()));
}

const status =
  (code: number): Fault =>
  ({ path, response }) => {
    // Some answers are kept by browsers. If that is the script itself, nothing of ours is there to mend it.
    const caching = TARGETS["the script"]!.test(path) ? { "Cache-Control": "no-store" } : {};
    response.writeHead(code, { "Content-Type": "text/html", ...caching }).end("<h1>Sorry</h1>");
  };

const typed =
  (type: string): Fault =>
  ({ response, file }) =>
    void response.writeHead(file ? 200 : 404, { "Content-Type": type }).end(file);

/** The ways to fail, by their names. */
const FAULTS: Readonly<Record<string, Fault>> = {
  late: async (asked) => {
    await pause(500 + asked.random() * 4000);
    send(asked);
  },
  "too late": async (asked) => {
    await pause(10_500 + asked.random() * 5000);
    send(asked);
  },
  silent: () => undefined,
  reset: ({ request }) => void request.socket.resetAndDestroy(),
  "reset on the way": (asked) => part(asked, asked.random(), (asked.file?.length ?? 0) + 1),
  truncated: (asked) => part(asked, asked.random()),
  "too long a length": (asked) => part(asked, 1, (asked.file?.length ?? 0) + 100),
  "too short a length": ({ path, response, file, random }) => {
    const length = Math.floor((file?.length ?? 0) * random());
    response.writeHead(200, { ...headersFor(path), "Content-Length": length });
    response.socket?.write(file ?? "");
    response.socket?.end();
  },
  "text as type": typed("text/plain"),
  "HTML as type": typed("text/html"),
  "no type": typed(""),
  "a page": ({ response }) =>
    void response
      .writeHead(200, { "Content-Type": "text/html" })
      .end("<!doctype html><title>Log in</title>"),
  junk: ({ path, response, random }) =>
    void response
      .writeHead(200, { "Content-Type": contentType(path) })
      .end(JUNK[Math.floor(random() * JUNK.length)]),
  "wrong coding": ({ path, response, file }) =>
    void response
      .writeHead(200, { "Content-Type": contentType(path), "Content-Encoding": "gzip" })
      .end(file),
  ...Object.fromEntries([403, 404, 410, 429, 500, 502, 503, 504].map((c) => [`${c}`, status(c)])),
  204: ({ response }) => void response.writeHead(204).end(),
  "a slow drip": async (asked) => {
    const size = asked.file?.length ?? 0;
    await drip(asked, Math.ceil(size / 20) || 1, 50 + asked.random() * 150);
  },
  "an endless drip": async (asked) => drip(asked, 1, 500),
  endless: async ({ response }) => {
    response.writeHead(200, { "Content-Type": "application/json" });
    const spaces = " ".repeat(2 ** 16);
    while (!response.destroyed) {
      if (!response.writableNeedDrain) response.write(spaces);
      await pause(100);
    }
  },
  "a loop": ({ request, response }) =>
    void response.writeHead(302, { Location: request.url! }).end(),
  "a loop of two": ({ request, response }) =>
    void response
      .writeHead(307, {
        Location: request.url!.includes("?") ? request.url!.split("?")[0] : `${request.url}?a`,
      })
      .end(),
};

/** What fails of a scenario, as the names of its files. */
const TARGETS: Readonly<Record<string, RegExp>> = {
  everything: /./,
  "the script": /tool-ladder(\.classic)?\.js$/,
  "parts of the script": /-[\da-f]{8}\.js$/,
  "all code": /\.js$/,
  "the catalog": /catalog\.json$/,
  "the index's manifest": /search\/manifest\.json$/,
  "the whole index": /whole(-texts)?\.json$/,
  "parts of the index": /search\/\w+\/.*\/.*\.json$/,
  "all of the index": /search\//,
  "notices or words": /(notices|i18n\/\w+)\.json$/,
  "all data": /\.json$/,
};

/** How a host fails. */
export interface Weather {
  /** In words. */
  name: string;
  /** Whether both releases answer, in turn. */
  isMixed: boolean;
  faultFor: (path: string) => Fault | undefined;
  random: () => number;
}

/** The weather of a scenario, always the same for a seed. */
export function weatherOf(scenario: string): Weather {
  const random = chance(scenario);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)]!;
  const rules = Array.from({ length: 1 + Math.floor(random() * 2.5) }, () => ({
    target: pick(Object.keys(TARGETS)),
    fault: pick(Object.keys(FAULTS)),
    share: pick([1, 1, 0.5, 0.2]),
  }));
  const isMixed = random() < 0.15;
  const said = rules.map(({ target, fault, share }) => `${target}: ${fault} (${share * 100} %)`);
  return {
    name: [...said, ...(isMixed ? ["mixed releases"] : [])].join(", "),
    isMixed,
    random,
    faultFor: (path) => {
      const rule = rules.find(
        ({ target, share }) => TARGETS[target]!.test(path) && random() < share,
      );
      return rule && FAULTS[rule.fault];
    },
  };
}

/** A host of releases, the later ones before the earlier ones; it has a folder for each scenario, with pages of its own. */
export async function faultServer(
  releases: readonly string[],
  pages: Readonly<Record<string, string>>,
): Promise<{
  /** Begins a scenario in one of the readers' browsers: the address of its folder. */
  begin: (reader: number, weather?: Weather) => string;
  /** From now on all is well there; what hangs is cut off, or goes on hanging. */
  end: (folder: string, isCut: boolean) => void;
  close: () => void;
}> {
  const scenarios: { weather: Weather | undefined; open: Set<ServerResponse> }[] = [];
  const held = new Map<string, Buffer | undefined>();

  async function read(path: string, folders: readonly string[]): Promise<Buffer | undefined> {
    for (const folder of folders) {
      const file = join(folder, path);
      if (!held.has(file)) held.set(file, await readFile(file).catch(() => undefined));
      if (held.get(file)) return held.get(file);
    }
    return undefined;
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, number = "", path = ""] = /^\/(\d+)\/([^?]*)/.exec(request.url!) ?? [];
    const page = pages[path];
    if (page !== undefined)
      return void response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(page);
    const { weather, open } = scenarios[Number(number)] ?? { open: new Set() };
    const random = weather?.random ?? Math.random;
    const one = releases[Math.floor(random() * releases.length)]!;
    const file = await read(path, weather?.isMixed === true ? [one] : releases);
    const fault = weather?.faultFor(path);
    const asked = { request, response, path, file, random };
    if (!fault) return send(asked);
    open.add(response);
    response.once("close", () => open.delete(response));
    await fault(asked);
  }

  // Browsers open six connections to a host: readers must not wait for one another's.
  const servers: Server[] = [];
  for (let i = 0; i < READERS; i++) {
    const server = createServer((request, response) => {
      void answer(request, response).catch(() => response.destroy());
    }).listen(0, "127.0.0.1");
    servers.push(server);
    await once(server, "listening");
  }
  return {
    begin(reader, weather) {
      const { port } = servers[reader]!.address() as AddressInfo;
      const number = scenarios.push({ weather, open: new Set() }) - 1;
      return `http://127.0.0.1:${port}/${number}/`;
    },
    end(folder, isCut) {
      const scenario = scenarios[Number(folder.split("/").at(-2))]!;
      scenario.weather = undefined;
      if (isCut) for (const response of scenario.open) response.destroy();
    },
    close() {
      for (const server of servers) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}

/** Answers as a host does that is well. */
function send({ path, response, file }: Asked): void {
  if (file) response.writeHead(200, headersFor(path)).end(file);
  else response.writeHead(404, { "Content-Type": "text/plain" }).end("Not found");
}

/** As the configuration that we ship has it: what is named after its content never changes. */
function headersFor(path: string): Record<string, string> {
  const isHashed = /-[\da-f]{8}\.js$|\/search\/\w+\//.test(path);
  return {
    "Content-Type": contentType(path),
    "Cache-Control": isHashed ? "public, max-age=31536000, immutable" : "no-cache",
  };
}
