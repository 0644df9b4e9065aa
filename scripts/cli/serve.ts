/** `serve`: a published folder over HTTP on this machine, as a static host would serve it. */
import { createServer, type Server } from "node:http";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { basePath } from "./address.ts";
import { type Command, EXIT, OPTIONS, textOf, UsageError, type Values } from "./command.ts";
import { serveFiles } from "./serve/static-files.ts";

const HOST = "127.0.0.1";
const SIGNALS = ["SIGINT", "SIGTERM"] as const;

export const command: Command = {
  usage: "serve [--out DIR] [--port N] [--base PATH]",
  options: { out: OPTIONS.out, port: OPTIONS.port, base: OPTIONS.base },
  run: (values) => serve(values),
};

/** Serves until SIGINT or SIGTERM. `next`: what to say below the address. */
export async function serve(
  values: Values,
  next: (url: string) => string = () => "",
): Promise<number> {
  const folder = textOf(values, "out") ?? OPTIONS.out.default;
  const base = basePath(textOf(values, "base") ?? "/");
  const port = portOf(textOf(values, "port") ?? OPTIONS.port.default);
  if (!(await isPublished(folder))) {
    console.error(`There is nothing to serve in ${folder}: npm run build publishes into it.`);
    return EXIT.problems;
  }
  const server = createServer(serveFiles(folder, base));
  const failure = await listen(server, port);
  if (failure) {
    console.error(failure);
    return EXIT.problems;
  }
  const address = server.address();
  const at = typeof address === "object" && address ? address.port : port;
  const url = `http://${HOST}:${at}${base}`;
  console.log(`Serving ${folder} at ${url}${next(url)}`);
  await untilStopped(server);
  return EXIT.ok;
}

/** A port number as given.
 * @throws UsageError where it is none. */
export function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535)
    throw new UsageError(`--port takes a number from 0 to 65535, not "${text}".`);
  return port;
}

async function isPublished(folder: string): Promise<boolean> {
  return stat(join(folder, "index.html")).then(
    (file) => file.isFile(),
    () => false,
  );
}

/** Why it can't listen, in one sentence; undefined where it can. */
async function listen(server: Server, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    server.once("listening", () => resolve(undefined));
    server.once("error", (error: NodeJS.ErrnoException) =>
      resolve(
        error.code === "EADDRINUSE"
          ? `Port ${port} is in use: stop what listens there, or choose another with --port.`
          : `Can't listen on port ${port} (${error.code ?? error.message}): choose another with --port.`,
      ),
    );
    server.listen(port, HOST);
  });
}

async function untilStopped(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    const stop = (): void => {
      for (const signal of SIGNALS) process.off(signal, stop);
      server.close(() => resolve());
      server.closeAllConnections();
    };
    for (const signal of SIGNALS) process.on(signal, stop);
  });
}
