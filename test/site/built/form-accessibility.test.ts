/** The form for everybody: its accessibility tree, what axe finds in whatever way it is seen, and the keyboard alone. */
import axe from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { useBrowser } from "../../setup/browser.ts";
import { openForm, settled } from "../../setup/form.ts";
import { expectGolden } from "../../setup/golden.ts";

const { url } = inject("site");
const open = useBrowser();
const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 320, height: 640 };

/** The form's states, each with every group open. */
const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  empty: (page) => openForm(page, url),
  async problems(page) {
    await openForm(page, url);
    await page.locator("#in-field-title").fill("Quarry");
    await page.locator("#in-field-url").fill("ftp://x");
    await page.locator("#field-needs-use").getByText("Skills", { exact: true }).click();
    await page.locator("#field-needs-use-sql").getByText("required").click();
    await page.locator("#field-helpWanted").getByRole("button").click();
    await settled(page);
    await page.locator("#problems").getByRole("link").first().click();
    await settled(page);
  },
  editing: (page) => openForm(page, url, "?tool=quarry"),
};

const WAYS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  plain: () => Promise.resolve(),
  dark: (page) => page.emulateMedia({ colorScheme: "dark" }),
  "right to left": (page) => page.evaluate(() => void (document.documentElement.dir = "rtl")),
  narrow: (page) => page.setViewportSize(NARROW),
  "forced colours": (page) => page.emulateMedia({ forcedColors: "active" }),
};

async function audit(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run("main", {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`),
    );
  });
}

describe.each(Object.keys(STATES))("%s", (name) => {
  test("its accessibility tree", async () => {
    const page = await open({ viewport: WIDE });
    await STATES[name]!(page);
    // When the draft was kept last is another moment each time.
    await page.locator(".draft").evaluate((line: HTMLElement) => (line.hidden = true));
    const tree = (await page.locator("#form").ariaSnapshot()).replaceAll(url, "/");
    await page.context().close();
    await expectGolden(
      `a11y/form-${name}.txt`,
      tree.replaceAll(/(?<=\b|%20)20\d\d-\d\d-\d\d\b/g, "DAY"),
    );
  });

  const ways = Object.keys(WAYS).slice(0, name === "empty" ? undefined : 2);
  test.each(ways)("%s: axe finds nothing, and nothing runs out of the page", async (way) => {
    const page = await open({ viewport: WIDE });
    await STATES[name]!(page);
    await page.evaluate(() =>
      document.querySelectorAll("#form details").forEach((each) => each.setAttribute("open", "")),
    );
    await page.evaluate(axe.source);
    await WAYS[way]!(page);
    expect(await audit(page)).toEqual([]);
    const tooWide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(tooWide).toBeLessThanOrEqual(0);
    await page.context().close();
  });
});

test("by keyboard alone", async () => {
  const page = await open({ viewport: WIDE });
  await openForm(page, url);
  const focused = () => page.evaluate(() => document.activeElement?.id ?? "");
  /** Goes on from field to field until this one has the focus. */
  const reach = async (id: string) => {
    for (let i = 0; i < 80 && (await focused()) !== id; i++) await page.keyboard.press("Tab");
    expect(await focused()).toBe(id);
  };
  await reach("in-field-title");
  await page.keyboard.type("Harbour Finder");
  await reach("in-field-summary");
  await page.keyboard.type("Find a harbour.");
  await reach("in-field-url");
  await page.keyboard.type("https://harbour.example.org/");
  await reach("in-field-maintainers");
  await page.keyboard.type("Example");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Other");
  await page.keyboard.press("Enter");
  await settled(page);
  expect(await page.locator("#form .yaml code").textContent()).toContain(
    "maintainers:\n  - wiki:Example\n  - wiki:Other\n",
  );
  // The button of an item stands before the field; with the item gone, the field has the focus again.
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await settled(page);
  expect(await focused()).toBe("in-field-maintainers");
  expect(await page.locator("#form .yaml code").textContent()).not.toContain("wiki:Other");
  await page.context().close();
});
