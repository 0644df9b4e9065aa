/** Before the tests of the built site: publishes the catalog twice, under / and under a path, and serves both. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { chromium } from "./chromium.ts";
import { endProgram, runProgram, type Running, startProgram, untilSaid } from "./run.ts";

export interface BuiltSite {
  /** The published folder. */
  folder: string;
  base: string;
  /** Where it is served, with the base path and a slash at its end. */
  url: string;
}

declare module "vitest" {
  interface ProvidedContext {
    site: BuiltSite;
    /** The same under another path and for another address. */
    elsewhere: BuiltSite;
    chromium: string;
  }
}

export const ELSEWHERE = { base: "/some/path/", site: "https://catalog.example.org" };

/** Set-up for Vitest; returns what takes everything down again. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  provide("chromium", chromium());
  const folder = await mkdtemp(join(tmpdir(), "tool-ladder-site-"));
  const servers: Running[] = [];
  const publish = async (name: string, base: string, ...args: string[]): Promise<BuiltSite> => {
    const out = join(folder, name);
    const built = await runProgram(["build", "--out", out, "--base", base, ...args]);
    if (built.code !== 0)
      throw new Error(`The site was not built:\n${built.stdout}${built.stderr}`);
    const server = startProgram(["serve", "--out", out, "--base", base, "--port", "0"]);
    servers.push(server);
    const [url] = await untilSaid(server, /http:\S+/);
    return { folder: out, base, url };
  };
  const tearDown = async (): Promise<void> => {
    await Promise.all(servers.map(async (server) => endProgram(server, "SIGTERM")));
    await rm(folder, { recursive: true });
  };
  // Both at once: a build leaves a core idle. Whoever fails first is to be heard, but nothing may be left running.
  const builds = [
    publish("site", "/").then((site) => provide("site", site)),
    publish("elsewhere", ELSEWHERE.base, "--site", ELSEWHERE.site).then((site) =>
      provide("elsewhere", site),
    ),
  ];
  const failed = (await Promise.allSettled(builds)).find(({ status }) => status === "rejected");
  if (failed?.status === "rejected") {
    await tearDown();
    throw failed.reason;
  }
  return tearDown;
}
