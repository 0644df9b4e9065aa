/** The host of a catalog: serves what was published, on another origin than the wikis', and fails when it is told to. */
import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import { afterAll, afterEach, beforeAll, inject } from "vitest";
import { serveFiles } from "../../scripts/cli/serve/static-files.ts";

/** What is done instead of answering; `serve` answers after all. */
export type Fault = (
  ...args: [...Parameters<RequestListener>, serve: () => void]
) => void | Promise<void>;

export interface Host {
  /** Without a slash at its end. */
  origin: string;
  /** The address of a file of the widget. */
  widget: (name: string) => string;
  /** Paths that have been asked for. */
  asked: string[];
  /** Until the end of the test, requests whose path ends so are answered by the fault. */
  fail: (end: string, fault: Fault) => void;
  /** Ends all faults. */
  heal: () => void;
}

/** A host for the tests of a file. */
export function useHost(): Host {
  const faults = new Map<string, Fault>();
  const asked: string[] = [];
  let server: Server;
  const host: Host = {
    origin: "",
    widget: (name) => `${host.origin}/widget/v1/${name}`,
    asked,
    fail: (end, fault) => void faults.set(end, fault),
    heal: () => faults.clear(),
  };
  beforeAll(async () => {
    const serve = serveFiles(inject("dist"));
    server = createServer((request, response) => {
      const path = (request.url ?? "").split("?")[0]!;
      asked.push(path);
      const fault = [...faults].find(([end]) => path.endsWith(end))?.[1];
      response.setHeader("Access-Control-Allow-Origin", "*");
      if (fault === undefined) serve(request, response);
      else void fault(request, response, () => serve(request, response));
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    host.origin = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
  });
  afterEach(() => faults.clear());
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });
  return host;
}
