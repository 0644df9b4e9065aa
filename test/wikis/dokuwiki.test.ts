/** The ways into DokuWiki: a link with a fragment is the placeholder, since no other markup survives. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { astray, audit, picture, tooWide, useBrowser, type WatchedPage } from "./browser.ts";
import type { DokuWiki } from "./dokuwiki.ts";
import { useHost } from "./host.ts";
import { useDokuWiki } from "./sites.ts";

const host = useHost();
const open = useBrowser();

const DESKTOP = { width: 1280, height: 900 };
const PAGE = "tools";

function wikitext(): string {
  return `====== Tools ======

[[${host.origin}/#tool-ladder?task=measuring|Tools to measure with]]

  * In a list: [[${host.origin}/#tool-ladder?view=card&tool=lighthouse|Lighthouse]]

===== tool-ladder =====

See [[#tool-ladder|this heading]].
`;
}

/** A script element, as people without a build write it. */
function loads(name: string): string {
  return `var script = document.createElement('script');
script.src = '${host.widget(name)}';
document.head.appendChild(script);
`;
}

/** The classic script as it is pasted: older wikis squeeze what stands outside of these marks, and break it. */
async function pasted(): Promise<string> {
  const code = await readFile(join(inject("dist"), "widget/v1/tool-ladder.classic.js"), "utf8");
  return `/* BEGIN NOCOMPRESS */
window.toolLadder = { src: '${host.origin}/api/v1/' };
${code}
/* END NOCOMPRESS */
`;
}

const WAYS: Readonly<Record<string, (wiki: DokuWiki) => Promise<void>>> = {
  "userscript.js that loads embed.js": async (wiki) => wiki.setUserScript(loads("embed.js")),
  "userscript.js that loads the classic script": async (wiki) =>
    wiki.setUserScript(loads("tool-ladder.classic.js")),
  "userscript.js that holds the classic script": async (wiki) => wiki.setUserScript(await pasted()),
  "meta.html with the module": async (wiki) => {
    await wiki.setUserScript("");
    await wiki.setMeta(`<script type="module" src="${host.widget("tool-ladder.js")}"></script>\n`);
  },
};

async function expectBoth(page: WatchedPage): Promise<void> {
  const elements = page.locator("tool-ladder");
  await elements.nth(0).getByText("Sounding").first().waitFor();
  await elements.nth(1).locator(".entry").waitFor();
  expect(await elements.count()).toBe(2);
  expect(page.troubles).toEqual([]);
}

describe.each(["2024", "2022"] as const)("DokuWiki %s", (version) => {
  const wiki = useDokuWiki(version, () => ({ pages: { [PAGE]: wikitext() } }));

  test("without a script, the links stay, and lead to the catalog", async () => {
    const page = await open([wiki().origin]);
    await page.goto(wiki().page(PAGE));
    const link = page.getByRole("link", { name: "Tools to measure with" });
    expect(await link.getAttribute("href")).toBe(`${host.origin}/#tool-ladder?task=measuring`);
    expect(await page.locator("tool-ladder").count()).toBe(0);
  });

  test.each(Object.entries(WAYS))("%s puts the element into links", async (_, prepare) => {
    await prepare(wiki());
    const page = await open([wiki().origin, host.origin]);
    await page.goto(wiki().page(PAGE));
    await expectBoth(page);
  });

  test("the preview of an edit has it, and the text that is edited has not", async () => {
    const page = await open([wiki().origin, host.origin]);
    await page.goto(wiki().page(PAGE, { do: "edit" }));
    await page.locator("button[name='do[preview]']").click();
    await page.locator(".preview").waitFor();
    await expectBoth(page);
    expect(await page.locator("textarea[name=wikitext]").inputValue()).toContain("#tool-ladder?");
  });

  test.each([
    ["desktop", DESKTOP],
    ["phone", { width: 320, height: 700 }],
  ])("looks well on a %s", async (name, viewport) => {
    const page = await open([wiki().origin, host.origin], { viewport, colorScheme: "dark" });
    await page.goto(wiki().page(PAGE));
    await expectBoth(page);
    await picture(page, `dokuwiki-${version}-${name}`);
    expect(await audit(page)).toEqual([]);
    expect(await tooWide(page)).toBe(0);
  });
});

describe.each(["2024", "2022"] as const)("DokuWiki %s in Arabic", (version) => {
  const wiki = useDokuWiki(version, () => ({ lang: "ar", pages: { [PAGE]: wikitext() } }));

  test("speaks and stands as its page does, from right to left", async () => {
    await wiki().setUserScript(loads("tool-ladder.classic.js"));
    const page = await open([wiki().origin, host.origin], { viewport: DESKTOP });
    await page.goto(wiki().page(PAGE));
    await expectBoth(page);
    const root = page.locator("tool-ladder .root").first();
    expect([await root.getAttribute("lang"), await root.getAttribute("dir")]).toEqual([
      "ar",
      "rtl",
    ]);
    await picture(page, `dokuwiki-${version}-rtl`);
    expect(await astray(page)).toEqual([]);
    expect(await audit(page)).toEqual([]);
    expect(await tooWide(page)).toBe(0);
  });
});
