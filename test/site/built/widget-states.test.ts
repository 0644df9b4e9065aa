/** The published element in each of its states: its accessibility tree, and what axe finds in whatever way it is seen. */
import axe from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { useBrowser } from "../../setup/browser.ts";
import { showState, STATES } from "../../setup/embedded.ts";
import { expectGolden } from "../../setup/golden.ts";

const { url } = inject("site");
const open = useBrowser();

/** 400 % of a window of 1280 pixels. */
const NARROW = { width: 320, height: 256 };
const WIDE = { width: 1280, height: 900 };

/** Ways to see a page. */
const WAYS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  plain: () => Promise.resolve(),
  dark: (page) => page.emulateMedia({ colorScheme: "dark" }),
  "right to left": (page) => page.evaluate(() => void (document.documentElement.dir = "rtl")),
  "400 % zoom": (page) => page.setViewportSize(NARROW),
  "forced colours": (page) => page.emulateMedia({ forcedColors: "active" }),
  "with motion": (page) => page.emulateMedia({ reducedMotion: "no-preference" }),
};

async function backToPlain(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: "reduce" });
  await page.evaluate(() => document.documentElement.removeAttribute("dir"));
  await page.setViewportSize(WIDE);
}

async function audit(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run({
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`),
    );
  });
}

/** Controls that are smaller than 24 pixels in one direction. */
async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector("tool-ladder")!.shadowRoot!;
    return [...root.querySelectorAll<HTMLElement>("a[href], button, input")]
      .filter((each) => each.checkVisibility())
      .map((each) => ({ each, box: each.getBoundingClientRect() }))
      .filter(({ box }) => Math.min(box.width, box.height) < 23.9)
      .map(({ each, box }) => `${each.textContent.trim()}: ${box.width} × ${box.height}`);
  });
}

describe.each(Object.keys(STATES))("%s", (name) => {
  test("its accessibility tree", async () => {
    const page = await open({ viewport: WIDE });
    await showState(page, url, STATES[name]!);
    const tree = (await page.locator("tool-ladder").ariaSnapshot()).replaceAll(url, "/");
    await page.context().close();
    await expectGolden(`a11y/${name}.txt`, tree);
  });

  test("axe finds nothing, targets are large enough, and nothing runs out of the page", async () => {
    const page = await open({ viewport: WIDE });
    await showState(page, url, STATES[name]!);
    await page.evaluate(axe.source);
    const findings: Record<string, string[]> = {};
    for (const [way, see] of Object.entries(WAYS)) {
      await see(page);
      const width = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      findings[way] = [
        ...(await audit(page)),
        ...(await smallTargets(page)),
        ...(width > 0 ? [`${width} pixels too wide`] : []),
      ];
      await backToPlain(page);
    }
    await page.context().close();
    expect(findings).toEqual(Object.fromEntries(Object.keys(WAYS).map((way) => [way, []])));
  });
});
