import { parse as parseScript } from "acorn";
import { describe, expect, test } from "vitest";
import * as snippets from "../../site/embed-snippets.ts";

const SITE = "https://ladder.example.org/some/path";
const EXAMPLE: snippets.Example = {
  site: SITE,
  settings: { view: "finder", task: "citing" },
  page: `${SITE}/tasks/citing/`,
  words: "Citing: R&D [<b>|{x}]]",
};

describe("places", () => {
  test.each([
    ["HTML", snippets.html, `view="finder" task="citing"`],
    ["HTML with a copy", snippets.pinned, `src="${SITE}/api/v1/" view="finder" task="citing"`],
    ["wikitext", snippets.wikitext, `data-view="finder" data-task="citing"`],
  ])("%s says what is shown, and falls back to its page", (_, snippet, settings) => {
    const code = snippet(EXAMPLE);
    expect(code).toContain(settings);
    expect(code).toContain(`${SITE}/tasks/citing/`);
    expect(code).toContain("Citing: R&#38;D &#91;&#60;b&#62;&#124;&#123;x&#125;&#93;&#93;");
  });

  test("links say it in their fragment", () => {
    const address = `${SITE}/#tool-ladder?view=finder&task=citing`;
    expect(snippets.wikitextLink(EXAMPLE)).toMatch(`[${address} Citing: R&#38;D`);
    expect(snippets.dokuWikiLink(EXAMPLE)).toBe(`[[${address}|Citing: R&D [<b>|{x}] ]]]\n`);
  });

  test("a template's empty parameters are absent ones", () => {
    expect(snippets.wikiTemplate(SITE, "Tools")).toContain(`data-task="{{{task|}}}"`);
  });
});

describe("scripts", () => {
  test.each([
    ["for all readers", snippets.wikiScript(SITE), `'${SITE}/widget/v1/embed.js'`],
    ["for a copy on the wiki", snippets.wikiCopyScript(SITE), `{ src: '${SITE}/api/v1/' }`],
    ["for oneself", snippets.userScript(SITE), `'${SITE}/widget/v1/tool-ladder.classic.js'`],
    ["for DokuWiki", snippets.dokuWikiScript(SITE), `'${SITE}/widget/v1/embed.js'`],
    ["for a copy on DokuWiki", snippets.dokuWikiCopy(SITE), `{ src: '${SITE}/api/v1/' }`],
    ["for pages with wishes", snippets.pageSettings(SITE), `src: '${SITE}/api/v1/'`],
  ])("%s are old enough JavaScript for wikis", (_, code, address) => {
    expect(() => parseScript(code, { ecmaVersion: 5 })).not.toThrow();
    expect(code).toContain(address);
  });
});

test("policies name the host alone", () => {
  expect(snippets.policy(SITE)).toContain("script-src 'self' https://ladder.example.org;");
  expect(snippets.wikiPolicy(SITE)).toContain("[ 'https://ladder.example.org' ]");
});
