/** What a host bears: the published site behind nginx as docs/hosting.md has it, and what a visit costs. */
import { spawnSync } from "node:child_process";
import { cp, readdir } from "node:fs/promises";
import { join } from "node:path";
import { type CDPSession, chromium, type Page } from "playwright-core";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { serveFiles } from "../../scripts/cli/serve/static-files.ts";
import { chromium as pathOfChromium, chromiumFlags } from "../setup/chromium.ts";
import { runProgram } from "../setup/run.ts";
import { useServers } from "../setup/servers.ts";
import { lastingFolder } from "../setup/temporary.ts";
import { installServer, load, startNginx } from "./nginx.ts";
import { figure, trials } from "./trials.ts";

const listen = useServers();
let folder: string;
let out: string;
let url: string;

beforeAll(async () => {
  folder = await lastingFolder();
  out = join(folder, "dist");
  await installServer();
  expect((await runProgram(["build", "--out", out])).code).toBe(0);
  const nginx = await startNginx(out, join(folder, "nginx"));
  url = nginx.url;
  return nginx.stop;
});

/** Headers that decide who may read an answer, as what, and how long it stays. */
const HEADERS = [
  "access-control-allow-origin",
  "cache-control",
  "content-encoding",
  "content-type",
  "cross-origin-resource-policy",
  "location",
  "x-content-type-options",
];

test("nginx answers as `serve` does", async () => {
  const serve = await listen(serveFiles(out));
  const files = await readdir(out, { recursive: true });
  const folders = ["", "tools/", "no/such/", "api/v1/search/none/cards/0.json"];
  const answer = async (base: string, path: string): Promise<object> => {
    const { status, headers, body } = await fetch(base + path, {
      redirect: "manual",
      headers: { "Accept-Encoding": "gzip" },
    });
    await body?.cancel();
    if (status === 301 || status === 302) return { leadsTo: headers.get("location") };
    const shown = HEADERS.map((name) => `${name}: ${headers.get(name)?.toLowerCase()}`);
    // What is too small to be compressed may say so or not.
    if (headers.has("content-encoding")) shown.push(`vary: ${headers.get("vary")}`);
    return { status, shown };
  };
  for (const path of [...files, ...folders]) {
    const ours = JSON.stringify(await answer(serve, path));
    // These are one and the same to browsers.
    const theirs = JSON.stringify(await answer(url, path))
      .replace("application/javascript", "text/javascript")
      .replace("text/xml", "application/xml");
    expect(`${path}: ${theirs}`).toBe(`${path}: ${ours}`);
  }
});

/** What is asked for most: the script and the data of an embed, a page, and the largest file. */
const ASKED = [
  "",
  "widget/v1/tool-ladder.js",
  "api/v1/catalog.json",
  "api/v1/search/manifest.json",
  "api/v1/tools.json",
];

test("requests that it answers", async () => {
  const compressed = join(folder, "compressed");
  await cp(out, compressed, { recursive: true });
  const find = ["-name", "*.html", "-o", "-name", "*.js", "-o", "-name", "*.json"];
  const { status } = spawnSync("find", [
    ...[compressed, "-type", "f", "(", ...find, ")"],
    ...["-exec", "gzip", "-9", "--keep", "{}", "+"],
  ]);
  expect(status).toBe(0);
  const before = await startNginx(compressed, join(folder, "nginx-compressed"));
  onTestFinished(before.stop);
  for (const [way, base] of [
    ["as it is asked for", url],
    ["before", before.url],
  ] as const) {
    for (const path of ASKED) {
      const { rate, p99 } = await load(base + path, trials(3, 10));
      figure(`nginx, compressed ${way}, /${path}: ${Math.round(rate)}/s, 99 % within ${p99}`);
      expect(rate).toBeGreaterThan(0);
    }
  }
});

/** Counts what comes over the network. */
async function meter(page: Page): Promise<() => string> {
  const session: CDPSession = await page.context().newCDPSession(page);
  let requests = 0;
  let bytes = 0;
  await session.send("Network.enable");
  const isOurs = new Set<string>();
  session.on("Network.responseReceived", ({ requestId, response }) => {
    if (response.url.startsWith(url) && !response.fromDiskCache) isOurs.add(requestId);
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (!isOurs.has(requestId) || encodedDataLength === 0) return;
    requests++;
    bytes += encodedDataLength;
  });
  return () => {
    const told = `${requests} requests, ${(bytes / 1000).toFixed(1)} kB`;
    requests = bytes = 0;
    return told;
  };
}

test.each(["module", "classic"])("a visit, the script as %s", async (kind) => {
  const script =
    kind === "module"
      ? `type="module" src="${url}widget/v1/tool-ladder.js"`
      : `defer src="${url}widget/v1/tool-ladder.classic.js"`;
  const wiki = await listen((_, response) => {
    response
      .writeHead(200, { "Content-Type": "text/html; charset=utf-8" })
      .end(
        `<!doctype html><title>A page</title><script ${script}></script><tool-ladder></tool-ladder>`,
      );
  });
  const browser = await chromium.launch({ executablePath: pathOfChromium(), args: chromiumFlags });
  onTestFinished(async () => browser.close());
  const page = await browser.newPage();
  const told = await meter(page);
  for (const visit of ["first", "later"]) {
    await page.goto(wiki);
    await page.locator("tool-ladder .card").first().waitFor();
    figure(`${visit} visit (${kind}), until the list stands: ${told()}`);
    // Then what a search takes is read ahead.
    await page.waitForTimeout(4000);
    await page.waitForLoadState("networkidle");
    figure(`${visit} visit (${kind}), once the page rests: ${told()}`);
    await page.locator("tool-ladder .search").fill("citations");
    await page.locator("tool-ladder .card mark").first().waitFor();
    figure(`${visit} visit (${kind}), a search: ${told()}`);
  }
});
