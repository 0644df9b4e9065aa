/** A server for the page of the bench: files from memory or a folder, gzipped, every request counted. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".wasm": "application/wasm",
};
/** Pagefind's own files are compressed already. */
const COMPRESSED = /\.pf_|\.pagefind$/;

export interface BenchServer {
  origin: string;
  /** Requests and transferred bytes since the last call. */
  traffic(): { requests: number; bytes: number };
  close(): Promise<void>;
}

/** Serves texts by path, and folders by the first part of the path. */
export async function startServer(
  texts: ReadonlyMap<string, string>,
  folders: Readonly<Record<string, string>>,
): Promise<BenchServer> {
  let requests = 0;
  let bytes = 0;
  const read = async (path: string): Promise<Buffer | undefined> => {
    const text = texts.get(path);
    if (text !== undefined) return Buffer.from(text);
    const [, first = "", ...rest] = normalize(path).split("/");
    const folder = folders[first];
    if (folder === undefined) return undefined;
    return readFile(join(folder, ...rest)).catch(() => undefined);
  };
  const server = createServer((request, response) => {
    void (async () => {
      const path = decodeURIComponent(new URL(request.url ?? "/", "http://bench").pathname);
      const content = await read(path);
      const isPlain = content === undefined || COMPRESSED.test(path);
      const body = isPlain ? (content ?? Buffer.alloc(0)) : gzipSync(content);
      requests++;
      bytes += body.length;
      response.writeHead(content === undefined ? 404 : 200, {
        "content-type": TYPES[extname(path)] ?? "application/octet-stream",
        "cache-control": "max-age=3600",
        // With these the page's clock is exact to 5 µs.
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-embedder-policy": "require-corp",
        ...(!isPlain && { "content-encoding": "gzip" }),
      });
      response.end(body);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    traffic() {
      const since = { requests, bytes };
      requests = bytes = 0;
      return since;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
