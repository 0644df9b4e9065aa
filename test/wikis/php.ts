/** PHP: its command line, and its own web server on this machine. */
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";

/** Old wikis on a newer PHP have much to deprecate. Shared memory would outlive what the command line changes. */
const SETTINGS = {
  display_errors: "0",
  error_reporting: "E_ALL & ~E_DEPRECATED & ~E_USER_DEPRECATED",
  memory_limit: "512M",
  "apc.enabled": "0",
};
/** Code is read once for all workers of a server: no file of a wiki changes but its settings. */
const SERVING = {
  "opcache.enable_cli": "1",
  "opcache.memory_consumption": "192",
  "opcache.max_accelerated_files": "20000",
  "opcache.revalidate_freq": "0",
};
const WORKERS = "4";
const HOST = "127.0.0.1";

/** A web server that can be ended. */
export interface WebServer {
  origin: string;
  stop: () => Promise<void>;
}

/** Runs a script to its end; what it has said.
 * @throws Error with what it said. */
export async function runPhp(
  args: readonly string[],
  { input = "", env = {} }: { input?: string; env?: Record<string, string> } = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      "php",
      [...options(SETTINGS), ...args],
      { env: { ...process.env, ...env }, maxBuffer: 2 ** 26 },
      (error, stdout, stderr) => {
        if (error) reject(new Error(`php ${args.join(" ")}\n${stdout}${stderr}`, { cause: error }));
        else resolve(stdout);
      },
    );
    child.stdin?.end(input);
  });
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, HOST);
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address ? address.port : 0;
}

/**
 * Serves a folder, through a script where one is given, until it is stopped or this process is gone: the shell around
 * the server waits for the end of its input, then ends its whole process group.
 */
export async function servePhp(
  port: number,
  folder: string,
  router: string,
  env: Record<string, string> = {},
): Promise<WebServer> {
  const php = ["php", ...options({ ...SETTINGS, ...SERVING }), "-S", `${HOST}:${port}`];
  const script = `"$@" </dev/null & cat >/dev/null; kill -9 0`;
  const child = spawn("sh", ["-c", script, "sh", ...php, "-t", folder, router], {
    detached: true,
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: WORKERS, ...env },
    stdio: ["pipe", "ignore", "ignore"],
  });
  const origin = `http://${HOST}:${port}`;
  await untilAnswers(origin, child);
  return {
    origin,
    async stop() {
      const ended = once(child, "exit");
      child.stdin.end();
      await ended;
    },
  };
}

async function untilAnswers(origin: string, child: ChildProcess): Promise<void> {
  // It ends where the server does: how long a busy machine takes says nothing.
  while (child.exitCode === null) {
    const answer = await fetch(origin, { redirect: "manual" }).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  child.stdin?.end();
  throw new Error(`No answer from PHP at ${origin}.`);
}

function options(settings: Record<string, string>): string[] {
  return Object.entries(settings).flatMap(([name, value]) => ["-d", `${name}=${value}`]);
}
