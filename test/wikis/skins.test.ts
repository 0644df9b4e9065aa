/** How the element looks in MediaWiki's skins: each is kept as a picture, and axe finds nothing in it. */
import { describe, expect, test } from "vitest";
import { astray, audit, picture, tooWide, useBrowser, type WatchedPage } from "./browser.ts";
import { useHost } from "./host.ts";
import type { MediaWikiVersion } from "./mediawiki.ts";
import { elementsStand } from "../setup/stands.ts";
import { useMediaWiki } from "./sites.ts";

const host = useHost();
const open = useBrowser();

const SKINS = ["vector-2022", "vector", "minerva", "timeless", "monobook"] as const;
const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 320, height: 700 };

const PAGE = "Looks";

/** A finder, a card and an empty list, between what a page has otherwise. */
function wikitext(): string {
  return `Some words before, with [${host.origin}/ a link].

<div class="tool-ladder" data-task="measuring">[${host.origin}/tasks/measuring/ Tools to measure with]</div>

== One tool ==
<div class="tool-ladder" data-view="card" data-tool="lighthouse">[${host.origin}/tools/lighthouse/ Lighthouse]</div>

== No tool ==
<div class="tool-ladder" data-query="whale" data-task="reporting">[${host.origin}/ Tools]</div>

Some words after.`;
}

/** Waits until all three have come, as one sees them. */
async function seen(page: WatchedPage): Promise<void> {
  const elements = page.locator("tool-ladder");
  await elements.nth(0).locator(".card").nth(2).waitFor();
  await elements.nth(1).locator(".entry .notice").first().waitFor();
  await elements.nth(2).locator("[part=empty]").waitFor();
  await elementsStand(page);
}

interface Look {
  skin: string;
  params?: Record<string, string>;
  settings?: string[];
  cookies?: Record<string, string>;
  system?: "dark" | "light";
  viewport?: typeof DESKTOP;
  versions?: readonly MediaWikiVersion[];
}

const NIGHT = { wikimwclientpreferences: "skin-theme-clientpref-night" };
const OS = { wikimwclientpreferences: "skin-theme-clientpref-os" };
const NEW: readonly MediaWikiVersion[] = ["1.43"];

const LOOKS: Readonly<Record<string, Look>> = {
  ...Object.fromEntries(
    SKINS.flatMap((skin) => [
      [skin, { skin }],
      [`${skin}-phone`, { skin, viewport: PHONE, versions: NEW }],
      [`${skin}-rtl`, { skin, settings: ["rtl"] }],
    ]),
  ),
  // Dark readers whose wiki is light: it knows nothing else, or they have not chosen.
  "vector-2022-light": { skin: "vector-2022", system: "dark" },
  "monobook-light": { skin: "monobook", system: "dark" },
  "vector-2022-dark": { skin: "vector-2022", cookies: NIGHT, versions: NEW },
  "vector-2022-dark-system": { skin: "vector-2022", cookies: OS, system: "dark", versions: NEW },
  "vector-2022-dark-rtl": { skin: "vector-2022", cookies: NIGHT, settings: ["rtl"], versions: NEW },
  "minerva-dark": { skin: "minerva", params: { minervanightmode: "1" }, versions: NEW },
  "minerva-dark-phone": {
    skin: "minerva",
    params: { minervanightmode: "1" },
    viewport: PHONE,
    versions: NEW,
  },
  "vector-2022-rtl-interface": { skin: "vector-2022", params: { uselang: "ar" } },
  "vector-2022-rtl-content": {
    skin: "vector-2022",
    settings: ["rtl"],
    params: { uselang: "en" },
  },
};

describe.each(["1.43", "1.39"] as const)("MediaWiki %s", (version) => {
  const wiki = useMediaWiki(version, () => ({
    pages: {
      [PAGE]: wikitext(),
      "MediaWiki:Common.js": `mw.loader.load( '${host.widget("tool-ladder.classic.js")}' );`,
    },
    settings: { rtl: '$wgLanguageCode = "ar";' },
  }));

  test.each(
    Object.entries(LOOKS).filter(([, { versions }]) => versions?.includes(version) ?? true),
  )("%s", async (name, { skin, params = {}, settings = [], cookies = {}, system, viewport }) => {
    const origins = [wiki().origin, host.origin];
    const options = { viewport: viewport ?? DESKTOP, colorScheme: system ?? "light" } as const;
    const page = await open(origins, options, async (context) => {
      await wiki().set(context, { settings, cookies });
    });
    await page.goto(wiki().page(PAGE, { useskin: skin, ...params }));
    await seen(page);
    await picture(page, `mediawiki-${version}-${name}`);
    expect(page.troubles).toEqual([]);
    expect(await tooWide(page)).toBe(0);
    if (name.endsWith("-rtl")) expect(await astray(page)).toEqual([]);
    expect(await audit(page)).toEqual([]);
  });
});
