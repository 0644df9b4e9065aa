/** The element on our own pages: over the static list, on the page of a foreign site, and under another path. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { Manifest } from "../../../core/api/manifest.ts";
import { useBrowser, type WatchedPage } from "../../setup/browser.ts";
import { elementsStand } from "../../setup/stands.ts";

const open = useBrowser();

async function manifestOf(url: string): Promise<Manifest> {
  return (await (await fetch(`${url}api/v1/catalog.json`)).json()) as Manifest;
}

async function openFinder(address: string): Promise<WatchedPage> {
  const page = await open({ viewport: { width: 1280, height: 900 } });
  await page.goto(address);
  await elementsStand(page);
  return page;
}

describe("on the tools page", () => {
  const { url } = inject("site");

  test("360 × 740: the first result is in sight", async () => {
    const page = await open({ viewport: { width: 360, height: 740 } });
    await page.goto(`${url}tools/`);
    const card = page.locator("tool-ladder .card").first();
    await card.waitFor();
    await page.evaluate(() => document.fonts.ready);
    const box = await card.boundingBox();
    expect(box!.y + box!.height).toBeLessThanOrEqual(740);
    await page.context().close();
  });

  test("the list begins with what to start with, and says so", async () => {
    const page = await openFinder(`${url}tools/`);
    const [first] = Object.values((await manifestOf(url)).featured!).map(([id]) => id);
    const link = page.locator("tool-ladder .card .title a").first();
    expect(await link.getAttribute("href")).toContain(`tools/${first}/`);
    expect(await page.locator("tool-ladder .order").innerText()).toMatch(/^Good places to start/);
    await page.context().close();
  });

  test("Enter leads from the field to the first result", async () => {
    const page = await openFinder(`${url}tools/`);
    await page.locator('tool-ladder input[type="search"]').fill("quarry");
    await page.keyboard.press("Enter");
    const focused = () => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement);
    await page.waitForFunction(() =>
      document.activeElement?.shadowRoot?.activeElement?.matches(".card:first-child .title a"),
    );
    expect(await focused()).toBeTruthy();
    expect(page.troubles).toEqual([]);
    await page.context().close();
  });
});

describe("from the home page", () => {
  const { url } = inject("site");

  test("no technical skills: the list is filtered, and the chip is pressed", async () => {
    const page = await open({ viewport: { width: 1280, height: 900 } });
    await page.goto(url);
    await page.getByRole("link", { name: "No technical skills", exact: true }).first().click();
    await page.waitForURL(`${url}tools/?level=none`);
    const chip = page.locator("tool-ladder .disclosures [data-value=none]");
    await chip.waitFor();
    expect(await chip.getAttribute("aria-pressed")).toBe("true");
    const levels = page.locator("tool-ladder .card .level");
    await levels.first().waitFor();
    expect(new Set(await levels.allInnerTexts())).toEqual(
      new Set([await levels.first().innerText()]),
    );
    await page.context().close();
  });

  test("the ladder begins with the lowest rung, and each audience has where to start", async () => {
    const page = await open({ viewport: { width: 1280, height: 900 } });
    await page.goto(url);
    expect(await page.locator(".ladder > li").first().getAttribute("id")).toBe("none");
    const { featured, vocabularies } = await manifestOf(url);
    for (const { id } of vocabularies.audiences) {
      const row = page.locator(`dt:has(a[href$="audiences/${id}/"]) + dd a`);
      expect(await row.count(), id).toBe(featured![id]?.length ?? 0);
    }
    await page.context().close();
  });
});

describe.each(["site", "elsewhere"] as const)("%s", (name) => {
  const { url, base } = inject(name);

  test("the tools page searches", async () => {
    const page = await openFinder(`${url}tools/`);
    await page.locator('tool-ladder input[type="search"]').fill("Quarry");
    const hit = page.locator(`tool-ladder a[href$="${base}tools/quarry/"]:visible`).first();
    await hit.waitFor();
    await hit.click();
    await page.waitForURL(`${url}tools/quarry/`);
    expect(page.troubles).toEqual([]);
    await page.context().close();
  });

  test("a plain foreign page embeds it", async () => {
    const page = await openFinder(`${url}embed/demo/`);
    expect(await page.locator("tool-ladder a").count()).toBeGreaterThan(0);
    expect(page.troubles).toEqual([]);
    await page.context().close();
  });

  test("the home page's search ends in the finder's results", async () => {
    const page = await open();
    await page.goto(url);
    await page.locator('input[type="search"]').first().fill("citation hunt");
    await page.keyboard.press("Enter");
    await page
      .locator(`tool-ladder a[href$="${base}tools/citation-hunt/"]:visible`)
      .first()
      .waitFor();
    expect(page.troubles).toEqual([]);
    await page.context().close();
  });
});

describe("typing", () => {
  /** Path → requests since it was last emptied. Chromium tells nobody but the server that it wants the icon. */
  const requests = new Map<string, number>();
  const counted = createServer((request, response) => {
    const path = request.url ?? "/";
    requests.set(path, (requests.get(path) ?? 0) + 1);
    void fetch(new URL(path, inject("site").url), { redirect: "manual" }).then(async (answer) => {
      const kept = ["content-type", "cache-control"];
      const headers = kept.map((name) => [name, answer.headers.get(name) ?? ""] as const);
      response.writeHead(answer.status, Object.fromEntries(headers));
      response.end(Buffer.from(await answer.arrayBuffer()));
    });
  });
  let url: string;
  beforeAll(async () => {
    await new Promise<void>((done) => counted.listen(0, "127.0.0.1", done));
    url = `http://127.0.0.1:${(counted.address() as AddressInfo).port}/`;
  });
  afterAll(() => void counted.close());

  const words = "citation needed finders";
  const twice = () => [...requests].filter(([, count]) => count > 1);
  const queryOf = (page: WatchedPage) => new URL(page.url()).searchParams.get("query");

  async function openField() {
    const page = await openFinder(`${url}tools/`);
    await page.evaluate(() => {
      const replace = history.replaceState.bind(history);
      const seen = ((window as unknown as { seen: unknown[] }).seen = []) as unknown[];
      history.replaceState = (...all) => {
        seen.push(all[2]);
        replace(...all);
      };
    });
    const field = page.locator('tool-ladder input[type="search"]');
    const written = () => page.evaluate(() => (window as unknown as { seen: unknown[] }).seen);
    return { page, field, written };
  }

  test("23 letters ask for nothing twice, and change the address when the typing rests", async () => {
    const { page, field, written } = await openField();
    requests.clear();
    await field.pressSequentially(words, { delay: 20 });
    await expect.poll(() => queryOf(page)).toBe(words);
    expect(twice()).toEqual([]);
    expect((await written()).length).toBeLessThan(words.length / 2);
    await page.context().close();
  });

  test("after which no further question asks for anything", async () => {
    requests.clear();
    const { page, field } = await openField();
    const read = () => [...requests.keys()].some((path) => path.endsWith("/whole-texts.json"));
    await expect.poll(read, { timeout: 20_000 }).toBe(true);
    await page.waitForLoadState("networkidle");
    requests.clear();
    for (const query of ["quarry", "quary", "zzzzzzzzz"]) {
      await field.fill(query);
      await expect.poll(() => queryOf(page)).toBe(query);
    }
    expect([...requests.keys()]).toEqual([]);
    await page.context().close();
  });

  test.each([
    ["Enter", "Enter"],
    ["leaving the field", "Tab"],
  ])("%s: the address says it at once", async (_, key) => {
    const { page, field } = await openField();
    const answered = page.evaluate(
      () =>
        new Promise((done) =>
          document.querySelector("tool-ladder")!.addEventListener("tool-ladder-results", done),
        ),
    );
    await field.fill("quarry");
    await answered;
    await page.evaluate(() => {
      Object.assign(window, { setTimeout: () => 0 });
    });
    await page.keyboard.press(key);
    await expect.poll(() => queryOf(page)).toBe("quarry");
    await page.context().close();
  });

  test("a choice before the typing rests: the way back leads to what was typed", async () => {
    const { page, field } = await openField();
    await field.fill("e");
    const chosen = page.evaluate(
      () =>
        new Promise<void>((done) => {
          const finder = document.querySelector("tool-ladder")!;
          finder.addEventListener("tool-ladder-results", () => {
            if (finder.getAttribute("type") === null && finder.type === undefined) {
              finder.type = "bot";
            } else {
              done();
            }
          });
        }),
    );
    await field.fill("ed");
    await chosen;
    await expect.poll(() => new URL(page.url()).searchParams.get("type")).toBe("bot");
    expect(queryOf(page)).toBe("ed");
    await page.goBack();
    await expect.poll(() => page.url()).toMatch(/\?query=ed$/);
    await page.context().close();
  });
});
