/** Wikis with a content security policy: where the catalog's host is on its list, and where it is not. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { elementsStand } from "../setup/stands.ts";
import { useBrowser, type WatchedPage } from "./browser.ts";
import { useHost } from "./host.ts";
import { useMediaWiki } from "./sites.ts";

const host = useHost();
const open = useBrowser();

const PAGE = "Policy";

/** The policy of large wikis: one list for scripts and all else, no host for what is shared, no nonces. */
function policy(...hosts: string[]): string {
  const list = hosts.map((each) => `'${each}'`).join(", ");
  return `$wgCSPHeader = [
	'useNonces' => false,
	'includeCORS' => false,
	'default-src' => [ ${list} ],
	'script-src' => [ ${list} ],
];`;
}

const WAYS: Readonly<Record<string, () => string>> = {
  "the classic script": () => host.widget("tool-ladder.classic.js"),
  "embed.js": () => host.widget("embed.js"),
};

const link = (page: WatchedPage) => page.getByRole("link", { name: "Tools to measure with" });

describe.each(["1.43", "1.39"] as const)("MediaWiki %s", (version) => {
  const wiki = useMediaWiki(version, () => ({
    pages: {
      [PAGE]: `<div class="tool-ladder" data-task="measuring">[${host.origin}/tasks/measuring/ Tools to measure with]</div>`,
    },
    settings: { listed: policy(host.origin), unlisted: policy("https://elsewhere.example.org") },
  }));

  async function visit(setting: string, lang = "en"): Promise<[WatchedPage, string[]]> {
    const blocked: string[] = [];
    const page = await open([wiki().origin, host.origin], {}, async (context) =>
      wiki().set(context, { settings: [setting] }),
    );
    page.on("console", (message) => {
      const text = message.text();
      if (/Content.Security.Policy/i.test(text)) blocked.push(text);
    });
    await page.goto(wiki().page(PAGE, { uselang: lang }));
    return [page, blocked];
  }

  describe.each(Object.entries(WAYS))("%s", (_, address) => {
    beforeAll(async () => wiki().edit("MediaWiki:Common.js", `mw.loader.load( '${address()}' );`));

    test("comes where the host is listed, and nothing of it is blocked", async () => {
      const [page, blocked] = await visit("listed", "de");
      await page.locator("tool-ladder .card").first().waitFor();
      await page.locator("tool-ladder .notice").first().waitFor();
      await page.locator("tool-ladder .search").fill("lighthuose");
      await page.locator("tool-ladder").getByText("Lighthouse").first().waitFor();
      await elementsStand(page);
      expect(blocked).toEqual([]);
      expect(page.troubles).toEqual([]);
    });

    test("leaves the link where it is not listed", async () => {
      const [page, blocked] = await visit("unlisted");
      await expect.poll(() => blocked.length).toBeGreaterThan(0);
      expect(await link(page).isVisible()).toBe(true);
      expect(await page.locator("tool-ladder").count()).toBe(0);
    });
  });

  test("a script on the wiki itself, whose data is blocked, says so and keeps the link", async () => {
    const code = await readFile(join(inject("dist"), "widget/v1/tool-ladder.classic.js"), "utf8");
    const title = "MediaWiki:Tool-ladder.js";
    await wiki().edit(title, `window.toolLadder = { src: '${host.origin}/api/v1/' };\n${code}`);
    await wiki().edit(
      "MediaWiki:Common.js",
      `mw.loader.load( mw.util.getUrl( '${title}', { action: 'raw', ctype: 'text/javascript' } ) );`,
    );
    const [page] = await visit("unlisted");
    await page.locator("tool-ladder [part=problem]").waitFor();
    expect(await link(page).isVisible()).toBe(true);
    expect(page.troubles).toEqual([]);
  });
});
