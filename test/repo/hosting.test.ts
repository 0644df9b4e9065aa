/** The configuration for hosts that we ship: it takes for unchanging what the build does. */
import { expect, test } from "vitest";
import { neverChanges } from "../../scripts/build/kept-files.ts";
import { read } from "./sources.ts";

const [, pattern = ""] = /"~(.+)" "max-age/.exec(read("docs/nginx.conf"))!;

test.each([
  "api/v1/search/1a2b3c/cards/0.json",
  "api/v1/search/1a2b3c/whole.json",
  "api/v1/search/manifest.json",
  "api/v1/tools.json",
  "widget/v1/finder-0a1b2c3d.js",
  "widget/v1/notices-controller-0a1b2c3d.js",
  "widget/v1/tool-ladder.js",
  "widget/v1/tool-ladder.classic.js",
  "widget/v1/i18n/de.json",
  "_astro/index.0a1b2c3d.css",
  "_astro/finder.astro_astro_type_script_index_0_lang.0a1b2c3d.js",
  "index.html",
  "tools/index.html",
])("docs/nginx.conf: %s", (path) => {
  for (const base of ["/", "/some/path/"])
    expect(new RegExp(pattern).test(`200 ${base}${path}`)).toBe(neverChanges(path));
  for (const status of [404, 500]) expect(`${status} /${path}`).not.toMatch(new RegExp(pattern));
});
