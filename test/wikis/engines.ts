/** Three browser engines, each with a page that goes to an address and runs a script there. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { inject } from "vitest";
import { chromiumFlags } from "../setup/chromium.ts";
import { freePort } from "./php.ts";

export interface EnginePage {
  goTo: (url: string) => Promise<void>;
  /** The result of a function that is sent to the page as text: it sees its argument alone, which is JSON. */
  run: <A, R>(task: (argument: A) => Promise<R>, argument: A) => Promise<R>;
  close: () => Promise<void>;
}

export const ENGINES: Readonly<Record<string, () => Promise<EnginePage>>> = {
  Chromium: openChromium,
  Firefox: openFirefox,
  WebKitGTK: openWebKit,
};

async function openChromium(): Promise<EnginePage> {
  const browser = await chromium.launch({
    executablePath: inject("chromium"),
    args: chromiumFlags,
  });
  const page = await browser.newPage();
  return {
    goTo: async (url) => void (await page.goto(url)),
    run: async (task, argument) => parse(await page.evaluate(asScript(task, argument))),
    close: async () => browser.close(),
  };
}

/** By WebDriver BiDi, which Firefox speaks itself. */
async function openFirefox(): Promise<EnginePage> {
  const profile = await mkdtemp(join(tmpdir(), "tool-ladder-firefox-"));
  const program = start("firefox-esr", [
    ...["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port=0"],
  ]);
  const [, address] = await untilSaid(program, "stderr", /WebDriver BiDi listening on (ws:\S+)/);
  const socket = new WebSocket(`${address}/session`);
  await once(socket, "open");
  let last = 0;
  const send = async (method: string, params: object): Promise<Record<string, unknown>> => {
    const id = ++last;
    const answer = new Promise<Record<string, unknown>>((done, fail) => {
      socket.addEventListener("message", function listen({ data }: MessageEvent) {
        const message = JSON.parse(String(data)) as Record<string, unknown>;
        if (message.id !== id) return;
        socket.removeEventListener("message", listen);
        if (message.type === "success") done(message.result as Record<string, unknown>);
        else fail(new Error(`${method}: ${String(data)}`));
      });
    });
    socket.send(JSON.stringify({ id, method, params }));
    return answer;
  };
  await send("session.new", { capabilities: {} });
  const tree = (await send("browsingContext.getTree", {})) as { contexts: { context: string }[] };
  const { context } = tree.contexts[0]!;
  return {
    goTo: async (url) =>
      void (await send("browsingContext.navigate", { context, url, wait: "complete" })),
    async run(task, argument) {
      const expression = asScript(task, argument);
      const given = { expression, target: { context }, awaitPromise: true };
      const answer = (await send("script.evaluate", given)) as {
        result?: { value: string };
        exceptionDetails?: { text: string };
      };
      if (answer.exceptionDetails) throw new Error(`Firefox: ${answer.exceptionDetails.text}`);
      return parse(answer.result?.value);
    },
    async close() {
      socket.close();
      await end(program);
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/** By WebDriver, on a screen that nobody sees. */
async function openWebKit(): Promise<EnginePage> {
  const screen = start("Xvfb", [
    "-displayfd",
    "1",
    "-screen",
    "0",
    "1280x900x24",
    "-nolisten",
    "tcp",
  ]);
  const [, display] = await untilSaid(screen, "stdout", /(\d+)\n/);
  const port = await freePort();
  const driver = start("WebKitWebDriver", [`--port=${port}`], {
    DISPLAY: `:${display}`,
    // In a container, as root, its sandbox can't be made.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
  });
  const send = async (path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${port}/session${path}`, {
      method: body ? "POST" : "DELETE",
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(`WebKit: ${JSON.stringify(value)}`);
    return value;
  };
  await untilListening(port, driver);
  const { sessionId } = (await send("", { capabilities: {} })) as { sessionId: string };
  const own = `/${sessionId}`;
  await send(`${own}/timeouts`, { script: 300_000 });
  return {
    goTo: async (url) => void (await send(`${own}/url`, { url })),
    async run(task, argument) {
      const script = `const done = arguments[0]; ${asScript(task, argument)}.then(done, (error) => done("!" + error));`;
      const value = String(await send(`${own}/execute/async`, { script, args: [] }));
      if (value.startsWith("!")) throw new Error(`WebKit: ${value.slice(1)}`);
      return parse(value);
    },
    async close() {
      await send(own);
      await end(driver);
      await end(screen);
    },
  };
}

/** A call of the function whose promise is for JSON: the engines' own ways to say what a value is differ. */
function asScript(task: (argument: never) => Promise<unknown>, argument: unknown): string {
  return `(${String(task)})(${JSON.stringify(argument)}).then(JSON.stringify)`;
}

function parse<R>(text: unknown): R {
  return JSON.parse(String(text)) as R;
}

const running = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

function start(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): ChildProcess {
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  child.once("exit", () => running.delete(child));
  return child;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, "exit");
  child.kill("SIGTERM");
  await exited;
}

async function untilSaid(
  child: ChildProcess,
  stream: "stdout" | "stderr",
  pattern: RegExp,
): Promise<RegExpExecArray> {
  let text = "";
  for await (const part of child[stream]!.iterator({ destroyOnReturn: false })) {
    text += String(part);
    const found = pattern.exec(text);
    if (!found) continue;
    child.stdout!.resume();
    child.stderr!.resume();
    return found;
  }
  throw new Error(`${child.spawnfile} never said ${pattern}, but: ${text}`);
}

/** However long a busy machine takes: it ends where the program does. */
async function untilListening(port: number, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${child.spawnfile} ended with ${child.exitCode}.`);
}
