/** Pages that are open while releases are published, one after another, with other data and other code. */
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { projectPath } from "../../scripts/project.ts";
import { runProgram } from "../setup/run.ts";
import { temporaryFolder } from "../setup/temporary.ts";
import { host, pageOpener, sentences, useAll } from "./open-pages.ts";
import { figure, trials } from "./trials.ts";

/** Gives the parts of the published script other names, as other code would have. */
async function renameCode(out: string, i: number): Promise<void> {
  const folder = join(out, "widget/v1");
  const renamed = (text: string): string =>
    text.replace(/(-)[\da-f]{8}(?=\.js)/g, `$1${String(i).padStart(8, "0")}`);
  for (const name of await readdir(folder)) {
    if (!name.endsWith(".js")) continue;
    const text = await readFile(join(folder, name), "utf8");
    await writeFile(join(folder, name), renamed(text));
    if (renamed(name) !== name) await rename(join(folder, name), join(folder, renamed(name)));
  }
  const marker = join(out, "published.txt");
  const paths = (await readFile(marker, "utf8")).split("\n");
  await writeFile(marker, paths.map((p) => (p.startsWith("widget/") ? renamed(p) : p)).join("\n"));
}

/** Publishes the fixtures' catalog again and again, each time with another summary and other names of scripts. */
async function publisher(out: string, isKept: boolean): Promise<(i: number) => Promise<void>> {
  const catalog = await temporaryFolder();
  await cp(projectPath("test/fixtures/catalog"), catalog, { recursive: true });
  const file = join(catalog, "tools/harbour.yaml");
  const text = await readFile(file, "utf8");
  return async (i) => {
    await writeFile(file, text.replace(/^summary: .*$/m, `summary: Quay number release${i}.`));
    if (!isKept) await rm(out, { recursive: true, force: true });
    const { code, stderr } = await runProgram(["build", "--catalog", catalog, "--out", out]);
    expect(stderr).toBe("");
    expect(code).toBe(0);
    await renameCode(out, i);
  };
}

describe.each([true, false])("files of earlier releases are kept: %s", (isKept) => {
  test("search, filters and further results of pages that are open go on", async () => {
    const out = join(await temporaryFolder(), "dist");
    await mkdir(out);
    const publish = await publisher(out, isKept);
    const open = await pageOpener();
    await publish(0);
    const url = `${await host(out)}page.html`;
    const count = trials(2, 20);
    const pages: Page[] = [];
    const wrong: string[] = [];
    for (let i = 1; i <= count; i++) {
      const page = await open();
      await page.goto(url);
      await page.locator("tool-ladder .card").first().waitFor();
      // Without what is kept only code that has been loaded can go on.
      if (!isKept) await useAll(page);
      pages.push(page);
      await publish(i);
      for (const each of pages) wrong.push(...(await useAll(each)));
    }
    figure(`open pages that break in ${count} releases (files kept: ${isKept}): ${wrong.length}`);
    expect(wrong).toEqual([]);
  });
});

test("code that is gone: the page says so, and loading it again helps", async () => {
  const out = join(await temporaryFolder(), "dist");
  const publish = await publisher(out, false);
  const open = await pageOpener();
  await publish(0);
  const page = await open();
  await page.goto(`${await host(out)}page.html`);
  await page.locator("tool-ladder .card").first().waitFor();
  await publish(1);
  await page.locator("tool-ladder .search").fill("harbour");
  await page.locator("tool-ladder .problem").waitFor();
  expect(await sentences(page)).toEqual([
    "Part of the script can't be loaded: try again, or reload the page.",
  ]);
  await page.reload();
  await page.locator("tool-ladder .card").first().waitFor();
  expect(await useAll(page)).toEqual([]);
});
