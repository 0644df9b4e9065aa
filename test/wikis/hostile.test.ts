/** Pages that mean ill: styles against everything, parents without a size, and what editors may write into a page. */
import { beforeAll, describe, expect, test } from "vitest";
import { audit, picture, tooWide, useBrowser, type WatchedPage } from "./browser.ts";
import { useHost } from "./host.ts";
import { useMediaWiki } from "./sites.ts";

const host = useHost();
const open = useBrowser();

const FINDER = `<div class="tool-ladder" data-task="measuring">[https://tools.example.org/ Tools]</div>`;
const CARD = `<div class="tool-ladder" data-view="card" data-tool="lighthouse">[https://tools.example.org/ Lighthouse]</div>`;

/** Title of a page → styles of the wiki for that page. Wikis name the page in a class of the body. */
const STYLES: Readonly<Record<string, string>> = {
  Unset: ".page-Unset * { all: unset !important; }",
  "Unset-all":
    ".page-Unset-all *, .page-Unset-all *::before { all: unset !important; position: static !important; }",
  Huge: "html:has( .page-Huge ) { font-size: 300%; }",
  Tiny: "html:has( .page-Tiny ) { font-size: 50%; }",
  Loud: `.page-Loud div, .page-Loud tool-ladder { float: left !important; width: auto !important; text-transform: uppercase; letter-spacing: 0.5em; color: #fff !important; line-height: 3 !important; white-space: nowrap; }`,
  Own: ".page-Own tool-ladder, .page-Own .tool-ladder { display: flex !important; color: yellow !important; direction: rtl !important; }",
};

const HIDDEN = `<div id="parent" style="display: none">${FINDER}${CARD}</div>`;
const FLAT = `<div id="parent" style="width: 0; height: 0; overflow: hidden">${FINDER}${CARD}</div>`;
const COLLAPSED = `<div id="parent" class="mw-collapsible mw-collapsed">${FINDER}${CARD}</div>`;

/** What somebody may write who means ill → what stays there. */
const ATTEMPTS: Readonly<Record<string, string>> = {
  "a foreign source": `<div class="tool-ladder" data-src="https://evil.example.org/api/v1/">[https://tools.example.org/ Tools]</div>`,
  "a source that is script": `<div class="tool-ladder" data-src="javascript:alert(1)">[https://tools.example.org/ Tools]</div>`,
  "a source for the whole page": `<div id="toolLadder" data-src="https://evil.example.org/api/v1/"></div><div class="tool-ladder" data-src="https://evil.example.org/api/v1/">[https://tools.example.org/ Tools]</div>`,
  "a link to a foreign catalog": `[https://evil.example.org/#tool-ladder?task=measuring Tools]`,
};

const wiki = useMediaWiki("1.43", () => ({
  pages: {
    "MediaWiki:Common.js": `mw.loader.load( '${host.widget("tool-ladder.classic.js")}' );`,
    "MediaWiki:Common.css": Object.values(STYLES).join("\n"),
  },
}));

async function visit(title: string, prepare?: (page: WatchedPage) => Promise<void>) {
  const page = await open([wiki().origin, host.origin]);
  await prepare?.(page);
  await page.goto(wiki().page(title));
  return page;
}

async function seen(page: WatchedPage): Promise<void> {
  await page.locator("tool-ladder .card").nth(2).waitFor();
  await page.locator("tool-ladder .entry .notice").first().waitFor();
}

describe.each(Object.keys(STYLES))("the styles of %s", (title) => {
  beforeAll(async () => wiki().edit(title, `${FINDER}\n\n${CARD}`));

  test("leave it readable", async () => {
    const page = await visit(title);
    await seen(page);
    await picture(page, `hostile-${title}`);
    expect(await audit(page)).toEqual([]);
    expect(await tooWide(page)).toBe(0);
    const finder = page.locator("tool-ladder").first();
    const search = await finder.locator(".search").boundingBox();
    expect(search!.height).toBeGreaterThanOrEqual(24);
    expect(search!.width).toBeGreaterThan(200);
    expect(page.troubles).toEqual([]);
  });
});

describe.each([
  ["Hidden", HIDDEN],
  ["Flat", FLAT],
  ["Collapsed", COLLAPSED],
])("a parent without a size: %s", (title, text) => {
  beforeAll(async () => wiki().edit(title, text));

  test("is there in full once the parent has one", async () => {
    const page = await visit(title);
    await page.locator("tool-ladder .card").nth(2).waitFor({ state: "attached" });
    if (title === "Collapsed") await page.locator(".mw-collapsible-toggle").click();
    else await page.locator("#parent").evaluate((parent) => parent.removeAttribute("style"));
    await seen(page);
    await picture(page, `hostile-${title}`);
    const { width } = (await page.locator("tool-ladder .search").boundingBox())!;
    expect(width).toBeGreaterThan(400);
    expect(await audit(page)).toEqual([]);
    expect(page.troubles).toEqual([]);
  });
});

test.each(Object.entries(ATTEMPTS))(
  "%s: the link stays, and nothing is asked for",
  async (_, text) => {
    await wiki().edit("Attempts", `${text}\n\n${CARD}`);
    const page = await visit("Attempts");
    await page.locator("tool-ladder .entry").waitFor();
    expect(await page.getByRole("link", { name: "Tools", exact: true }).isVisible()).toBe(true);
    expect(await page.locator("tool-ladder").count()).toBe(1);
    expect(page.troubles).toEqual([]);
  },
);

test("markup in attributes is text", async () => {
  const markup = "&lt;img src=x onerror=alert(1)&gt;";
  const names = ["query", "lang", "theme", "view", "knows", "task", "limit", "heading-level"];
  const attributes = names.map((name) => `data-${name}="${markup}"`).join(" ");
  await wiki().edit(
    "Markup",
    `<div class="tool-ladder" ${attributes}>[https://tools.example.org/ Tools]</div>`,
  );
  const page = await visit("Markup");
  await page.locator("tool-ladder .search").waitFor();
  await page.waitForLoadState("networkidle");
  expect(await page.locator("tool-ladder img").count()).toBe(0);
  expect(await page.locator("tool-ladder .search").inputValue()).toBe(
    "<img src=x onerror=alert(1)>",
  );
  expect(page.troubles).toEqual([]);
});

test("an element of that name that is the page's own is left alone", async () => {
  await wiki().edit("Attempts", CARD);
  const page = await visit("Attempts", async (each) => {
    await each.addInitScript(() =>
      customElements.define("tool-ladder", class extends HTMLElement {}),
    );
  });
  await page.waitForLoadState("networkidle");
  expect(await page.getByRole("link", { name: "Lighthouse" }).isVisible()).toBe(true);
  expect(await page.locator("tool-ladder").count()).toBe(0);
  expect(page.troubles).toEqual([]);
});
