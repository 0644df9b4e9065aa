/** Chromium: a page in which engines are timed, and traffic is counted from nothing to the first result. */
import { build } from "esbuild";
import { type Browser, type Page, chromium as playwright } from "playwright-core";
import { projectPath } from "../../scripts/project.ts";
import { chromium, chromiumFlags } from "../setup/chromium.ts";

export const PAGE = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>Bench</title>`;

export async function startBrowser(): Promise<Browser> {
  return playwright.launch({ executablePath: chromium(), args: chromiumFlags });
}

/** A page with nothing cached; close its context after use. */
export async function freshPage(browser: Browser, origin: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  page.setDefaultTimeout(0);
  await page.goto(`${origin}/index.html`);
  return page;
}

/** Path → script: everything that is timed, and our engine alone, in pieces as a widget would load it. */
export async function bundlePage(): Promise<Map<string, string>> {
  const { outputFiles } = await build({
    entryPoints: ["page", "page-ours"].map((name) => projectPath(`test/bench/${name}.ts`)),
    outdir: "/scripts",
    bundle: true,
    minify: true,
    splitting: true,
    write: false,
    format: "esm",
    target: "es2022",
  });
  return new Map(outputFiles.map(({ path, text }) => [path, text]));
}
