/**
 * Networks that fail, in a thousand scenarios: each question ends within its time, in a right list or in a sentence, and
 * where there is no list in what the page itself says; once the host is well again, "Try again" helps.
 */
import { appendFileSync } from "node:fs";
import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { projectPath } from "../../scripts/project.ts";
import { chromium as pathOfChromium, chromiumFlags } from "../setup/chromium.ts";
import { lastingFolder } from "../setup/temporary.ts";
import { faultServer, READERS, weatherOf } from "./fault-server.ts";
import { ask, QUESTIONS, settle, type Shown } from "./readers.ts";
import { chance, figure, trials } from "./trials.ts";
import { build } from "./workplace.ts";

/** The scenarios that are tried: all, or those that are named by their numbers. */
const only = process.env.TRUST_ONLY?.split(",").map(Number);
const numbers = only ?? Array.from({ length: trials(1000, 1000) }, (_, i) => i);
/** What a question may take, and what a machine that draws so many pages adds to it, in milliseconds. */
const LIMIT = 10_000 + 3000;

/** What no scenario takes, with all its questions, in milliseconds. */
const LONGEST = 5 * 60_000;

/** Pages of one host share a process: a thousand of their own are a machine's whole day. */
const ONE_PROCESS = "--process-per-site";

const element = '<tool-ladder limit="3"$1><a href="/tools/">The page’s own list</a></tool-ladder>';
const page = (scripts: string, attributes = ""): string =>
  `<!doctype html><html lang="en"><title>A page</title>${scripts}${element.replace("$1", attributes)}`;
const MODULE = '<script type="module" src="widget/v1/tool-ladder.js"></script>';
const PAGES: Readonly<Record<string, string>> = {
  "module.html": page(MODULE),
  "german.html": page(MODULE, ' lang="de"'),
  "classic.html": page('<script defer src="widget/v1/tool-ladder.classic.js"></script>'),
};

let server: Awaited<ReturnType<typeof faultServer>>;
let browser: Browser;
/** Each right list, for each question and release. */
const right = new Map<string, Set<string>>();

beforeAll(async () => {
  const folder = await lastingFolder();
  const catalog = join(folder, "catalog");
  await cp(projectPath("test/fixtures/catalog"), catalog, { recursive: true });
  const releases: string[] = (process.env.NET_REL ?? "").split(":").filter(Boolean);
  if (!releases.length)
    for (const title of ["Harbour", "Harbour of a later release"]) {
      const file = join(catalog, "tools/harbour.yaml");
      const text = await readFile(file, "utf8");
      await writeFile(file, text.replace(/^title: .*$/m, `title: ${title}`));
      const out = join(folder, `release-${releases.length}`);
      expect((await build(catalog, out)).code).toBe(0);
      releases.unshift(out);
    }
  browser = await chromium.launch({
    executablePath: pathOfChromium(),
    args: [...chromiumFlags, ONE_PROCESS],
  });
  afterAll(async () => browser.close());
  for (const order of [releases, [releases[1]!]]) {
    const calm = await faultServer(order, PAGES);
    await Promise.all(Object.keys(PAGES).map(async (path) => readAll(calm.begin(0) + path)));
    calm.close();
  }
  server = await faultServer(releases, PAGES);
  afterAll(() => server.close());
});

/** Notes what a page shows while all is well. */
async function readAll(url: string): Promise<void> {
  const page = await browser.newPage();
  for (const question of QUESTIONS) {
    await page.goto(url);
    const first = await settle(page, LIMIT);
    const shown = question === "" ? first : await ask(page, question, LIMIT);
    expect(shown.problems).toEqual([]);
    right.set(question, (right.get(question) ?? new Set()).add(shown.list));
  }
  await page.close();
}

/** What is wrong with what a question ended in; undefined where nothing is. */
function wrongWith(shown: Shown, question: string): string | undefined {
  if (shown.time > LIMIT) return `took ${Math.round(shown.time)} ms`;
  if (shown.problems.some((text) => text.length < 20)) return "says nothing";
  if (!shown.isReady) {
    if (!shown.hasFallback) return "hides what the page says";
    return shown.isUpgraded && shown.problems.length === 0 ? "says no reason" : undefined;
  }
  if (shown.problems.length > 0 || right.get(question)!.has(shown.list)) return undefined;
  return `shows a wrong list: ${shown.list}`;
}

/** What tells readers to load the page again, in English and German. */
const RELOAD = /reload|neu/;

/** Does what the page says until nothing is wrong any more. @throws Error where that does not help. */
async function recover(page: Page, shown: Shown, question: string): Promise<[Shown, string]> {
  let now = shown;
  for (let i = 0; now.problems.length > 0 && i < 4; i++) {
    await page.locator("tool-ladder .problem button").first().click();
    now = await settle(page, LIMIT);
    check(now, question, `tried again after "${shown.problems[0]}"`);
  }
  const isTold = now.problems.some((text) => RELOAD.test(text));
  if (now.isUpgraded && !isTold) {
    if (now.problems.length > 0) throw new Error(`never recovers from "${now.problems[0]}"`);
    return [now, question];
  }
  await page.reload({ waitUntil: "commit" });
  now = await settle(page, LIMIT);
  check(now, "", "loaded again");
  if (!now.isReady || now.problems.length > 0)
    throw new Error(`loaded again it shows ${JSON.stringify(now)}`);
  return [now, ""];
}

function check(shown: Shown, question: string, when: string): void {
  const wrong = wrongWith(shown, question);
  if (wrong) throw new Error(`${when} it ${wrong}`);
}

/** Lives through a scenario as a reader. @throws Error that says what was wrong in it. */
async function live(page: Page, index: number, number: number): Promise<void> {
  const random = chance(`reader ${number}`);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)]!;
  const folder = server.begin(index, weatherOf(`network ${number}`));
  // Where a script that the page waits for hangs, the page never ends to load.
  await page.goto(folder + pick(Object.keys(PAGES)), { waitUntil: "commit" });
  let question = "";
  let shown = await settle(page, LIMIT);
  check(shown, question, "at first");
  if (shown.isReady) {
    // The whole index is read ahead after a moment.
    if (random() < 0.5) await page.waitForTimeout(1500);
    question = pick(QUESTIONS.slice(1));
    shown = await ask(page, question, LIMIT);
    check(shown, question, `asked for ${question}`);
  }
  server.end(folder, random() < 0.5);
  await recover(page, shown, question);
  // The other questions change what this one finds.
  await page.locator("tool-ladder").evaluate((element) => element.removeAttribute("knows"));
  question = pick(QUESTIONS.filter((each) => each !== "" && !each.includes(":")));
  shown = await ask(page, question, LIMIT);
  check(shown, question, `asked for ${question} of a host that is well`);
  // What was asked for before may end only now.
  check(...(await recover(page, shown, question)), "in the end");
}

test(`${numbers.length} scenarios`, async () => {
  const wrong: string[] = [];
  const left = [...numbers];
  const begun = performance.now();
  const context = await browser.newContext();
  const reader = async (index: number): Promise<void> => {
    let page = await context.newPage();
    for (let number = left.shift(); number !== undefined; number = left.shift()) {
      const t0 = performance.now();
      const n = number;
      appendFileSync("/tmp/w/out/prog.txt", `${index} ${n} begin ${((t0 - begun) / 1000) | 0}\n`);
      const ends = pause(LONGEST, undefined, { ref: false }).then(() => {
        throw new Error("never ends");
      });
      try {
        await Promise.race([live(page, index, number), ends]);
      } catch (error) {
        wrong.push(`${number} (${weatherOf(`network ${number}`).name}): ${String(error)}`);
        await page.close();
        page = await context.newPage();
      }
      appendFileSync(
        "/tmp/w/out/prog.txt",
        `${index} ${n} end ${((performance.now() - begun) / 1000) | 0} took ${((performance.now() - t0) / 1000) | 0}\n`,
      );
    }
  };
  await Promise.all(Array.from({ length: READERS }, async (_, index) => reader(index)));
  const seconds = Math.round((performance.now() - begun) / 1000);
  figure(
    `scenarios of networks that fail that end wrong: ${wrong.length} of ${numbers.length}, in ${seconds} s`,
  );
  expect(wrong).toEqual([]);
});
