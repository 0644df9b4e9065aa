/** The ways into MediaWiki, to be tested in each version: each puts the element into a page's placeholders and links. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { BrowserContext } from "playwright-core";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { useBrowser, type WatchedPage } from "./browser.ts";
import { useHost } from "./host.ts";
import { ADMIN, type MediaWiki, type MediaWikiVersion } from "./mediawiki.ts";
import { useMediaWiki } from "./sites.ts";

/** What scripts find in a MediaWiki's page. */
interface WikiWindow {
  $: (html: string) => ArrayLike<HTMLElement>;
  mw: { hook: (name: string) => { fire: (content: unknown) => void } };
}

const host = useHost();
const open = useBrowser();

const COMMON = "MediaWiki:Common.js";
const USER = `User:${ADMIN.name}/common.js`;
const GADGETS = "MediaWiki:Gadgets-definition";
const LOADS_CLASSIC = (): string => `mw.loader.load( '${host.widget("tool-ladder.classic.js")}' );`;
const LOADS_EMBED = (): string => `mw.loader.load( '${host.widget("embed.js")}' );`;

/** The classic script as it is pasted: it can't know where it came from. */
async function pasted(): Promise<string> {
  const code = await readFile(join(inject("dist"), "widget/v1/tool-ladder.classic.js"), "utf8");
  return `window.toolLadder = { src: '${host.origin}/api/v1/' };\n${code}`;
}

interface Way {
  /** Title → what stands there. */
  pages: () => Promise<Record<string, string>>;
  versions?: readonly MediaWikiVersion[];
  user?: boolean;
}

const WAYS: Readonly<Record<string, Way>> = {
  "the classic script, loaded by Common.js": {
    pages: () => Promise.resolve({ [COMMON]: LOADS_CLASSIC() }),
  },
  "embed.js, loaded by Common.js": { pages: () => Promise.resolve({ [COMMON]: LOADS_EMBED() }) },
  "both, loaded by Common.js": {
    pages: () => Promise.resolve({ [COMMON]: `${LOADS_CLASSIC()}\n${LOADS_EMBED()}` }),
  },
  "the classic script, pasted into Common.js": {
    pages: async () => ({ [COMMON]: await pasted() }),
    versions: ["1.43"],
  },
  "the classic script, a page of the wiki": {
    pages: async () => ({
      "MediaWiki:Tool-ladder.js": await pasted(),
      [COMMON]:
        "mw.loader.load( mw.util.getUrl( 'MediaWiki:Tool-ladder.js', { action: 'raw', ctype: 'text/javascript' } ) );",
    }),
  },
  "a default gadget that holds the classic script": {
    pages: async () => ({
      [GADGETS]: "* tool-ladder[ResourceLoader|default]|tool-ladder.js",
      "MediaWiki:Gadget-tool-ladder.js": await pasted(),
    }),
    versions: ["1.43"],
  },
  "a default gadget that loads the classic script": {
    pages: () =>
      Promise.resolve({
        [GADGETS]: "* tool-ladder[ResourceLoader|default]|tool-ladder.js",
        "MediaWiki:Gadget-tool-ladder.js": LOADS_CLASSIC(),
      }),
  },
  "a user script that loads the classic script": {
    pages: () => Promise.resolve({ [USER]: LOADS_CLASSIC() }),
    user: true,
  },
  "a user script that loads embed.js": {
    pages: () => Promise.resolve({ [USER]: LOADS_EMBED() }),
    user: true,
  },
};

const PAGE = "Ways";

/** The placeholder, the link, and what looks like them and is none. */
function wikitext(): string {
  return `<div class="tool-ladder" data-task="measuring">[${host.origin}/tasks/measuring/ Tools to measure with]</div>

Or in a line: [${host.origin}/#tool-ladder?view=card&tool=lighthouse Lighthouse]

== tool-ladder ==
See [[#tool-ladder|this heading]].`;
}

async function expectBoth(page: WatchedPage): Promise<void> {
  const elements = page.locator("tool-ladder");
  await elements.nth(0).getByText("Sounding").first().waitFor();
  await elements.nth(1).locator(".entry").waitFor();
  expect(await elements.count()).toBe(2);
  expect(page.troubles).toEqual([]);
}

/** Tests all ways in a version. A file for each: they take the longest. */
export function testWays(version: MediaWikiVersion): void {
  const wiki = useMediaWiki(version, () => ({
    pages: { [PAGE]: wikitext() },
    settings: { "live-preview": "$wgDefaultUserOptions['uselivepreview'] = 1;" },
  }));

  async function visit(
    params: Record<string, string> = {},
    prepare: (context: BrowserContext) => Promise<void> = () => Promise.resolve(),
  ): Promise<WatchedPage> {
    const page = await open([wiki().origin, host.origin], {}, prepare);
    await page.goto(wiki().page(PAGE, params));
    return page;
  }

  describe.each(Object.entries(WAYS).filter(([, way]) => way.versions?.includes(version) ?? true))(
    "%s",
    (_, way) => {
      test("puts the element into placeholders and links", async () => {
        await put(wiki(), await way.pages());
        const page = await visit({}, async (context) => {
          if (way.user) await wiki().logIn(context);
        });
        await expectBoth(page);
      });
    },
  );

  describe.each(["the classic script, loaded by Common.js", "embed.js, loaded by Common.js"])(
    "%s",
    (way) => {
      beforeAll(async () => put(wiki(), await WAYS[way]!.pages()));

      test.each([
        ["the preview of an edit", []],
        ["a live preview", ["live-preview"]],
      ])("puts the element into %s, each time", async (_, settings) => {
        const page = await visit({ action: "edit" }, async (context) =>
          wiki().set(context, { settings }),
        );
        for (let time = 0; time < 2; time++) {
          await page.locator("#wpPreview").click();
          await page.locator("#wikiPreview tool-ladder .card").first().waitFor();
          await expectBoth(page);
        }
        expect(await page.locator("#wpTextbox1").inputValue()).toContain(
          '<div class="tool-ladder"',
        );
      });

      test("is done before new content is in the page, and does not do it again", async () => {
        const page = await visit();
        await expectBoth(page);
        const done = await page.evaluate(() => {
          const { $, mw } = window as unknown as WikiWindow;
          const $content = $(
            '<div><div class="tool-ladder" data-limit="1"><a href="#">New</a></div></div>',
          );
          const counts = [0, 1].map(() => {
            mw.hook("wikipage.content").fire($content);
            return $content[0]!.querySelectorAll("tool-ladder").length;
          });
          document.querySelector("#mw-content-text")!.append($content[0]!);
          return counts;
        });
        expect(done).toEqual([1, 1]);
        await page.locator("tool-ladder").nth(2).locator(".card").first().waitFor();
        expect(await page.locator("tool-ladder").count()).toBe(3);
        expect(page.troubles).toEqual([]);
      });
    },
  );

  test("without JavaScript, the links stay", async () => {
    const page = await open([wiki().origin], { javaScriptEnabled: false });
    await page.goto(wiki().page(PAGE));
    expect(await page.getByRole("link", { name: "Tools to measure with" }).isVisible()).toBe(true);
    expect(await page.getByRole("link", { name: "Lighthouse" }).isVisible()).toBe(true);
  });
}

/** Puts pages there, and empties those that another way has put. */
async function put(wiki: MediaWiki, pages: Record<string, string>): Promise<void> {
  const written = WRITTEN.get(wiki) ?? new Set();
  WRITTEN.set(wiki, written);
  for (const title of written) if (!(title in pages)) await wiki.edit(title, "/* nothing */");
  written.clear();
  for (const [title, text] of Object.entries(pages)) {
    await wiki.edit(title, text);
    written.add(title);
  }
}

const WRITTEN = new WeakMap<MediaWiki, Set<string>>();
