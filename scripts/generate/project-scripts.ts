/** What the scripts of package.json that are not product commands do, for the README. */
export const projectScripts: Readonly<Record<string, string>> = {
  generate: "write every derived file; `-- --check` finds the stale ones",
  lint: "Prettier and ESLint over everything",
  format: "let both fix what they can",
  types: "type check of TypeScript and Astro files",
  size: "size of the published scripts against the limits in `package.json`",
  bench: "search beside fuse.js, MiniSearch and Pagefind, the widget and the checker, measured",
  test: "all tests but those in wikis: unit, widget, site; `-- wikis` runs another suite",
  "test:unit": "what runs without a browser",
  "test:widget": "the element, in Chromium",
  "test:site": "the built site, in Chromium",
  "test:trust":
    "builds that are killed, starved and moved, networks that fail, hostile files, and load, with the figures",
  "test:wikis":
    "the element in real wikis and in three browser engines, from Debian's packages; `.ci/run` runs it",
};
