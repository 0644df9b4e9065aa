import { cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectPath } from "../../../scripts/project.ts";
import { endProgram, runProgram, startProgram, untilSaid } from "../../setup/run.ts";
import { temporaryFolder } from "../../setup/temporary.ts";

const CATALOG = projectPath("test/fixtures/catalog");

test("checks, builds and serves", async () => {
  const out = join(await temporaryFolder(), "dist");
  const child = startProgram(["start", "--catalog", CATALOG, "--out", out, "--port", "0"]);
  const says = /Open (http:\/\/127\.0\.0\.1:\d+\/) .*Ctrl\+C.*\1submit\/.*npm run check/s;
  const [, url] = await untilSaid(child, says);
  const page = await fetch(url!);
  expect([page.status, page.headers.get("content-type")]).toEqual([
    200,
    "text/html; charset=utf-8",
  ]);
  expect(await page.text()).toContain("<h1");
  expect((await fetch(`${url}api/v1/catalog.json`)).status).toBe(200);
  expect((await fetch(`${url}widget/v1/tool-ladder.js`)).status).toBe(200);
  expect(await endProgram(child, "SIGTERM")).toBe(0);
});

test("does not serve what it could not build", async () => {
  const folder = await temporaryFolder();
  await cp(CATALOG, join(folder, "catalog"), { recursive: true });
  await writeFile(join(folder, "catalog/tools/broken.yaml"), "title: [");
  const { code, stdout } = await runProgram(["start", "--port", "0"], folder);
  expect(stdout).toMatch(/^catalog\/tools\/broken\.yaml:\d+:\d+ error /);
  expect(code).toBe(1);
});
