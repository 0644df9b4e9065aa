/** nginx with the configuration that we ship, and wrk, from Debian's packages. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { projectPath } from "../../scripts/project.ts";
import { installPackages } from "../wikis/debian.ts";

/** Debian has programs for servers outside of most people's PATH. */
const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` };

/** Has both installed, unless they are there. @throws Error that says what to install. */
export async function installServer(): Promise<void> {
  const isMissing = ["nginx", "wrk"].some((name) => spawnSync(name, ["-v"], { env }).error);
  if (isMissing) await installPackages(["nginx", "wrk"]);
}

/** Serves a folder on a free port, with what is its own in another. */
export async function startNginx(
  root: string,
  own: string,
): Promise<{ url: string; stop: () => Promise<void> }> {
  await mkdir(own, { recursive: true });
  const port = await freePort();
  const shipped = await readFile(projectPath("docs/nginx.conf"), "utf8");
  const server = shipped
    .replace("listen 80;", `listen 127.0.0.1:${port};`)
    .replace("root /srv/tool-ladder;", `root ${root};`);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${join(own, name)};`,
  );
  const file = join(own, "nginx.conf");
  // The workers are to read folders that are nobody else's business.
  const user = process.getuid?.() === 0 ? "user root;" : "";
  await writeFile(
    file,
    `${user} daemon off; worker_processes auto; pid ${join(own, "pid")};
error_log ${join(own, "errors")}; events {}
http { include /etc/nginx/mime.types; access_log off; sendfile on; ${temporary.join(" ")}
${server} }`,
  );
  const nginx = spawn("nginx", ["-e", join(own, "errors"), "-c", file], { env, stdio: "inherit" });
  const ended = once(nginx, "exit");
  const url = `http://127.0.0.1:${port}/`;
  const stop = async (): Promise<void> => {
    nginx.kill("SIGTERM");
    await ended;
  };
  while (nginx.exitCode === null) {
    if (await fetch(url).catch(() => undefined)) return { url, stop };
    await pause(50);
  }
  throw new Error("nginx does not take the configuration");
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** Asks for an address again and again over 32 connections, compressed: answers in a second, and what 99 % of them take. */
export async function load(url: string, seconds: number): Promise<{ rate: number; p99: string }> {
  const wrk = spawn(
    "wrk",
    [
      "-t1",
      "-c32",
      `-d${seconds}s`,
      "--timeout",
      "60s",
      "--latency",
      "-H",
      "Accept-Encoding: gzip",
      url,
    ],
    { env, stdio: ["ignore", "pipe", "inherit"] },
  );
  let text = "";
  for await (const part of wrk.stdout) text += String(part);
  if (/Non-2xx|Socket errors/.test(text)) throw new Error(text);
  const [, p99 = "?"] = /^\s+99%\s+(\S+)/m.exec(text) ?? [];
  return { rate: Number(/Requests\/sec:\s+([\d.]+)/.exec(text)?.[1]), p99 };
}
