/** The ways into MediaWiki: each puts the element into a page's placeholders and links. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { useBrowser, type WatchedPage } from "./browser.ts";
import { useHost } from "./host.ts";
import { ADMIN, type MediaWiki, type MediaWikiVersion } from "./mediawiki.ts";
import { useMediaWiki } from "./sites.ts";

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

describe.each(["1.43", "1.39"] as const)("MediaWiki %s", (version) => {
  const wiki = useMediaWiki(version, () => ({ pages: { [PAGE]: wikitext() } }));

  describe.each(Object.entries(WAYS).filter(([, way]) => way.versions?.includes(version) ?? true))(
    "%s",
    (_, way) => {
      test("puts the element into placeholders and links", async () => {
        await put(wiki(), await way.pages());
        const page = await open([wiki().origin, host.origin], {}, async (context) => {
          if (way.user) await wiki().logIn(context);
        });
        await page.goto(wiki().page(PAGE));
        await expectBoth(page);
      });
    },
  );

  test("without JavaScript, the links stay", async () => {
    const page = await open([wiki().origin], { javaScriptEnabled: false });
    await page.goto(wiki().page(PAGE));
    expect(await page.getByRole("link", { name: "Tools to measure with" }).isVisible()).toBe(true);
    expect(await page.getByRole("link", { name: "Lighthouse" }).isVisible()).toBe(true);
  });
});

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
