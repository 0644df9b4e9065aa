import { mkdir, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { portOf } from "../../../scripts/cli/serve.ts";
import { UsageError } from "../../../scripts/cli/command.ts";
import { endProgram, runProgram, startProgram, untilSaid } from "../../setup/run.ts";
import { temporaryFolder } from "../../setup/temporary.ts";

async function published(): Promise<string> {
  const out = join(await temporaryFolder(), "dist");
  await mkdir(out);
  await writeFile(join(out, "index.html"), "home");
  return out;
}

test.each([
  ["SIGTERM", "/"],
  ["SIGINT", "/x/"],
] as const)("serves until %s, under %s", async (signal, base) => {
  const child = startProgram(["serve", "--port", "0", "--out", await published(), "--base", base]);
  const [url] = await untilSaid(child, /http:\/\/127\.0\.0\.1:\d+\/\S*/);
  expect(new URL(url).pathname).toBe(base);
  expect(await (await fetch(url)).text()).toBe("home");
  expect(await endProgram(child, signal)).toBe(0);
});

test("a port in use is one sentence, exit code 1", async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const ended = await runProgram(["serve", "--port", `${port}`, "--out", await published()]);
  expect(ended).toEqual({
    code: 1,
    stdout: "",
    stderr: `Port ${port} is in use: stop what listens there, or choose another with --port.\n`,
  });
});

test("nothing published is one sentence, exit code 1", async () => {
  const { code, stderr } = await runProgram(["serve", "--out", "no/such/folder"]);
  expect([code, stderr]).toEqual([
    1,
    "There is nothing to serve in no/such/folder: npm run build publishes into it.\n",
  ]);
});

test.each(["-1", "65536", "80a", "1e3", " 80"])("port %j is refused", (text) => {
  expect(() => portOf(text)).toThrow(UsageError);
});
