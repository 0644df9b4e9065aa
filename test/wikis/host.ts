/** The host of a catalog: serves what was published, on another origin than the wikis', and fails when it is told to. */
import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import { afterAll, afterEach, beforeAll, inject } from "vitest";
import { serveFiles } from "../../scripts/cli/serve/static-files.ts";

/** What is done instead of answering; `serve` answers after all. */
export type Failure = (
  ...args: [...Parameters<RequestListener>, serve: () => void]
) => void | Promise<void>;

export interface Host {
  /** Without a slash at its end. */
  origin: string;
  /** The address of a file of the widget. */
  widget: (name: string) => string;
  /** Paths that have been asked for. */
  asked: string[];
  /** Until the end of the test, requests whose path ends so are answered by the failure. */
  fail: (end: string, failure: Failure) => void;
  /** Ends all failures. */
  endFailures: () => void;
}

/** A host for the tests of a file. */
export function useHost(): Host {
  const failures = new Map<string, Failure>();
  const asked: string[] = [];
  let server: Server;
  const host: Host = {
    origin: "",
    widget: (name) => `${host.origin}/widget/v1/${name}`,
    asked,
    fail: (end, failure) => void failures.set(end, failure),
    endFailures: () => failures.clear(),
  };
  beforeAll(async () => {
    const serve = serveFiles(inject("dist"));
    server = createServer((request, response) => {
      const path = (request.url ?? "").split("?")[0]!;
      asked.push(path);
      const failure = [...failures].find(([end]) => path.endsWith(end))?.[1];
      response.setHeader("Access-Control-Allow-Origin", "*");
      if (failure === undefined) serve(request, response);
      else void failure(request, response, () => serve(request, response));
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    host.origin = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
  });
  afterEach(() => failures.clear());
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });
  return host;
}
