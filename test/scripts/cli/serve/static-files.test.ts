import { mkdir, writeFile } from "node:fs/promises";
import { createServer, request, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import { serveFiles } from "../../../../scripts/cli/serve/static-files.ts";
import { temporaryFolder } from "../../../setup/temporary.ts";

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}
type Ask = (path: string, headers?: Record<string, string>, method?: string) => Promise<Answer>;

const LONG = `<!doctype html>${"<p>page</p>".repeat(100)}`;

async function serving(base?: string): Promise<Ask> {
  const folder = await temporaryFolder();
  const root = join(folder, "dist");
  await mkdir(join(root, "tools/.hidden"), { recursive: true });
  await mkdir(join(root, "empty"));
  await writeFile(join(folder, "secret.txt"), "secret");
  await writeFile(join(root, "index.html"), LONG);
  await writeFile(join(root, "404.html"), "nothing here");
  await writeFile(join(root, "tools/index.html"), "tools");
  await writeFile(join(root, "tools/a b.json"), "{}");
  await writeFile(join(root, "tools/.hidden/x.txt"), "hidden");
  await writeFile(join(root, "odd.xyz"), "odd");
  for (const path of ["_astro/page.CYuPp0Q7.css", "api/v1/search/1a2b3c/cards/0.json"]) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), "");
  }
  const server = createServer(serveFiles(root, base));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  // fetch would tidy the paths before they are sent.
  return async (path, headers = {}, method = "GET") =>
    new Promise((resolve, reject) => {
      const sent = request({ port, path, headers, method, agent: false }, (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts),
          }),
        );
      });
      sent.on("error", reject).end();
    });
}

describe("answers", () => {
  const cases: [path: string, status: number, body: string, type?: string][] = [
    ["/", 200, LONG, "text/html; charset=utf-8"],
    ["/index.html?query#x", 200, LONG, "text/html; charset=utf-8"],
    ["/tools/", 200, "tools", "text/html; charset=utf-8"],
    ["/tools/a%20b.json", 200, "{}", "application/json; charset=utf-8"],
    ["/odd.xyz", 200, "odd", "application/octet-stream"],
    ["/missing", 404, "nothing here", "text/html; charset=utf-8"],
    ["/empty/", 404, "nothing here"],
    ["/index.html/", 404, "nothing here"],
    ["/../secret.txt", 404, "nothing here"],
    ["/%2e%2e/secret.txt", 404, "nothing here"],
    ["/..%2fsecret.txt", 404, "nothing here"],
    ["/tools/..%2f..%2fsecret.txt", 404, "nothing here"],
    ["/..%5csecret.txt", 404, "nothing here"],
    ["/tools/.hidden/x.txt", 404, "nothing here"],
    ["/%00", 404, "nothing here"],
    ["/%zz", 404, "nothing here"],
    ["//tools/", 404, "nothing here"],
    ["http://elsewhere.example/tools/", 404, "nothing here"],
  ];
  test.each(cases)("%s: %i", async (path, status, body, type) => {
    const ask = await serving();
    const answer = await ask(path);
    expect(answer.status).toBe(status);
    expect(answer.body.toString()).toBe(body);
    if (type) expect(answer.headers["content-type"]).toBe(type);
    expect(answer.headers["access-control-allow-origin"]).toBe("*");
    expect(answer.headers["cross-origin-resource-policy"]).toBe("cross-origin");
  });

  test.each([
    ["/tools", "/tools/"],
    ["/tools?a=b?c", "/tools/?a=b?c"],
  ])("a folder without its slash: %s", async (path, target) => {
    const { status, headers } = await (await serving())(path);
    expect([status, headers.location]).toEqual([302, target]);
  });

  test.each(["POST", "PUT", "DELETE", "OPTIONS"])("%s is not allowed", async (method) => {
    const { status, headers } = await (await serving())("/", {}, method);
    expect([status, headers.allow]).toEqual([405, "GET, HEAD"]);
  });
});

test("HEAD has the headers and no body", async () => {
  const { status, headers, body } = await (await serving())("/", {}, "HEAD");
  expect([status, headers["content-length"], body.length]).toEqual([200, `${LONG.length}`, 0]);
});

test("compresses text", async () => {
  const { headers, body } = await (await serving())("/", { "Accept-Encoding": "gzip" });
  expect(headers["content-encoding"]).toBe("gzip");
  expect(headers.vary).toBe("Accept-Encoding");
  expect(gunzipSync(body).toString()).toBe(LONG);
});

test("does not send again what the browser has", async () => {
  const ask = await serving();
  const etag = (await ask("/")).headers.etag ?? "";
  expect((await ask("/", { "If-None-Match": etag })).status).toBe(304);
  expect((await ask("/", { "If-None-Match": '"other"' })).status).toBe(200);
});

test.each([
  ["/x/", 200],
  ["/x/tools/", 200],
  ["/tools/", 404],
  ["/", 404],
])("under the base path /x/: %s gives %i", async (path, status) => {
  expect((await (await serving("/x/"))(path)).status).toBe(status);
});

test.each([
  ["/_astro/page.CYuPp0Q7.css", "max-age=31536000, immutable"],
  ["/api/v1/search/1a2b3c/cards/0.json", "max-age=31536000, immutable"],
  ["/index.html", "no-cache"],
  ["/_astro/gone.CYuPp0Q7.css", "no-cache"],
])("%s: caches may keep it: %s", async (path, expected) => {
  const ask = await serving();
  expect((await ask(path)).headers["cache-control"]).toBe(expected);
});
