/** Small files, and no community's name in the code. */
import { describe, expect, test } from "vitest";
import { files, read, sources } from "./sources.ts";

const LINES = 300;
const DATA =
  /^(core\/i18n\/|catalog\/|schema\/examples\/rules\.yaml$|package-lock\.json$|LICENSE$|test\/fixtures\/|test\/goldens\/|widget\/custom-elements\.json$)|\/generated\/|\.schema\.json$/;
const TEXT = /\.(ts|astro|mjs|css|md|json|yaml|yml|sh|svg)$|^\.ci\/run$/;

describe(`no file over ${LINES} lines`, () => {
  test.each(files.filter((path) => TEXT.test(path) && !DATA.test(path)))("%s", (path) => {
    expect(read(path).split("\n").length - 1).toBeLessThanOrEqual(LINES);
  });
});

/** Names of things that only a catalog's data may know. */
const NAMES =
  /wikimedia|toolforge|toolhub|wikipedia|wiktionary|wikisource|wikidata\.org|\bquarry\b|\bpaws\b|superset|cloud.?vps|wmflabs|wmcloud|phabricator|gerrit|hellforge|\bmeta\.wiki/i;

describe("no community's name in code", () => {
  test.each([...sources, ...files.filter((path) => /^(schema|core\/i18n)\/.*\.json$/.test(path))])(
    "%s",
    (path) => {
      expect(read(path)).not.toMatch(NAMES);
    },
  );
});
