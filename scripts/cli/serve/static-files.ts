/** Answers HTTP requests from a folder as a static host does: index pages, 404.html, CORS, compression, no cookies. */
import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { join, relative, resolve } from "node:path";
import { neverChanges } from "../../build/kept-files.ts";
import { compressor } from "./compressor.ts";
import { contentType } from "./content-type.ts";

/** A way up, a hidden file, an empty segment, a backslash or a NUL. */
const FORBIDDEN = /(^|\/)\.(?!well-known(\/|$))|^\/|\/\/|[\\\0]/;

/** A listener for GET and HEAD of what lies in the folder, seen under the base path. */
export function serveFiles(folder: string, base = "/"): RequestListener {
  const root = resolve(folder);
  const compress = compressor();

  return (request, response) => {
    respond(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    response.setHeader("X-Content-Type-Options", "nosniff");
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { Allow: "GET, HEAD" }).end();
      return;
    }
    const [path = "/", query] = (request.url ?? "/").split(/\?(.*)/s);
    const file = path.startsWith(base) ? fileOf(root, path.slice(base.length)) : undefined;
    if (file === undefined) return sendNotFound(request, response);
    const requested = path.endsWith("/") ? join(file, "index.html") : file;
    const kind = await kindOf(requested);
    if (kind === "file") return send(request, response, 200, requested);
    if (kind === undefined) return sendNotFound(request, response);
    const target = query === undefined ? `${path}/` : `${path}/?${query}`;
    response.writeHead(302, { Location: target }).end();
  }

  async function sendNotFound(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const page = join(root, "404.html");
    if ((await kindOf(page)) === "file") return send(request, response, 404, page);
    response.writeHead(404, { "Content-Type": contentType("not-found.txt") }).end("Not found\n");
  }

  async function send(
    request: IncomingMessage,
    response: ServerResponse,
    status: number,
    file: string,
  ): Promise<void> {
    const body = await readFile(file);
    const type = contentType(file);
    const tag = createHash("sha256").update(body).digest("base64url").slice(0, 22);
    const isText = type.includes("charset");
    const encoded = isText
      ? await compress(tag, body, request.headers["accept-encoding"])
      : { body };
    const etag = `"${tag}${encoded.encoding ? `-${encoded.encoding}` : ""}"`;
    const stays = status === 200 && neverChanges(relative(root, file));
    response.setHeader("Cache-Control", stays ? "max-age=31536000, immutable" : "no-cache");
    response.setHeader("ETag", etag);
    if (isText) response.setHeader("Vary", "Accept-Encoding");
    if (status === 200 && request.headers["if-none-match"] === etag) {
      response.writeHead(304).end();
      return;
    }
    if (encoded.encoding) response.setHeader("Content-Encoding", encoded.encoding);
    response.writeHead(status, { "Content-Type": type, "Content-Length": encoded.body.length });
    response.end(request.method === "HEAD" ? undefined : encoded.body);
  }
}

/** The path of a file under the root; undefined where the address leads out of it, is hidden, or is none. */
function fileOf(root: string, path: string): string | undefined {
  const decoded = decode(path);
  if (decoded === undefined || FORBIDDEN.test(decoded)) return undefined;
  return join(root, decoded);
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

async function kindOf(path: string): Promise<"file" | "folder" | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile()) return "file";
  return found?.isDirectory() ? "folder" : undefined;
}
