/**
 * Networks that fail, in a thousand scenarios: each question ends within its time, in a right list or in a sentence, and
 * where there is no list in what the page itself says; once the host is well again, "Try again" helps.
 */
import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type Browser, chromium, errors, type Page } from "playwright-core";
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
const numbers = only ?? Array.from({ length: trials(250, 1000) }, (_, i) => i);
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
  const releases: string[] = [];
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

/** What came too late, on a machine that may have been too busy to be in time. */
class LateError extends Error {}

/** Looks at what a question ended in. @throws Error that says what is wrong with it. */
function check(shown: Shown, question: string, when: string): void {
  const wrong = wrongWith(shown, question);
  const text = `${when} it ${wrong}: ${JSON.stringify(shown)}`;
  if (shown.time > LIMIT) throw new LateError(text);
  if (wrong) throw new Error(text);
}

/** Undefined where nothing is. */
function wrongWith(shown: Shown, question: string): string | undefined {
  const isTold = shown.problems.length > 0;
  if (shown.time > LIMIT) return `took ${Math.round(shown.time)} ms`;
  if (shown.problems.some((text) => text.length < 20)) return "says nothing";
  if (!shown.isReady) {
    // Who has asked something sees the question, and why there is no answer.
    if (!shown.hasFallback && !(isTold && question !== "")) return "hides what the page says";
    return shown.isUpgraded && !isTold ? "says no reason" : undefined;
  }
  return isTold || right.get(question)!.has(shown.list) ? undefined : "shows a wrong list";
}

/** What tells readers to load the page again, in English and German. */
const RELOAD = /reload|neu/;

/** Does what the page says until nothing is wrong any more. @throws Error where that does not help. */
async function recover(page: Page, shown: Shown, question: string): Promise<[Shown, string]> {
  let now = shown;
  for (let i = 0; now.problems.length > 0 && i < 4; i++) {
    // It may go by itself.
    const again = page.locator("tool-ladder .problem button").first();
    await again.click({ timeout: 5000 }).catch(() => undefined);
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
  const text = `loaded again it shows ${JSON.stringify(now)}`;
  if (now.problems.length > 0) throw now.time > LIMIT / 3 ? new LateError(text) : new Error(text);
  return [now, ""];
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

/** Lives through scenarios, as so many readers at once. Returns what was wrong in them, by their numbers. */
async function liveAll(all: readonly number[], readers: number): Promise<Map<number, Error>> {
  const wrong = new Map<number, Error>();
  const left = [...all];
  const context = await browser.newContext();
  const reader = async (index: number): Promise<void> => {
    let page = await context.newPage();
    for (let number = left.shift(); number !== undefined; number = left.shift()) {
      const ends = pause(LONGEST, undefined, { ref: false }).then(() => {
        throw new LateError("never ends");
      });
      try {
        await Promise.race([live(page, index, number), ends]);
      } catch (error) {
        wrong.set(number, error as Error);
        await page.close();
        page = await context.newPage();
      }
    }
  };
  await Promise.all(Array.from({ length: readers }, async (_, index) => reader(index)));
  await context.close();
  return wrong;
}

test(`${numbers.length} scenarios`, async () => {
  const begun = performance.now();
  const wrong = await liveAll(numbers, READERS);
  const isLate = (error: Error): boolean =>
    error instanceof LateError || error instanceof errors.TimeoutError;
  const late = [...wrong].filter(([, error]) => isLate(error)).map(([number]) => number);
  // Those have the machine to themselves.
  const again = await liveAll(late, 4);
  for (const number of late) wrong.delete(number);
  for (const [number, error] of again) wrong.set(number, error);
  const seconds = Math.round((performance.now() - begun) / 1000);
  figure(
    `scenarios of networks that fail that end wrong: ${wrong.size} of ${numbers.length}, ` +
      `in ${seconds} s (tried again, as the machine was late: ${late.length})`,
  );
  const told = [...wrong].map(
    ([number, error]) => `${number} (${weatherOf(`network ${number}`).name}): ${error.message}`,
  );
  expect(told).toEqual([]);
});
