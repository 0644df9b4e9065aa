/**
 * `npm run bench`: our search beside its peers over invented and real catalogs, and the widget on a page; prints the
 * tables and keeps them in results.md. `-- --only NAME` measures the catalogs with that in their name, or the widget,
 * and keeps nothing.
 */
import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { projectPath } from "../../scripts/project.ts";
import { bundlePage, startBrowser } from "./browser.ts";
import { type Corpus, realCorpora } from "./corpora.ts";
import { measure, type Row } from "./measure.ts";
import { closePagefind } from "./pagefind.ts";
import { syntheticCorpus } from "./synthetic.ts";
import { resultsPage } from "./table.ts";
import { measureWidget, publishWidget } from "./widget.ts";

const SIZES = [1_000, 10_000, 30_000];

/** The slow engines are asked less the larger the catalog is. */
function effortFor({ sources }: Corpus) {
  const slow = Math.round(Math.min(50, Math.max(20, 200_000 / sources.length)));
  return { knownItems: 1000, slowQueries: Math.min(25, slow), slowKnownItems: slow };
}

const { values } = parseArgs({
  options: {
    only: { type: "string" },
  },
});

const makers: (() => Corpus)[] = [
  ...realCorpora().map((corpus) => () => corpus),
  ...SIZES.map((size) => () => syntheticCorpus(size)),
];
const browser = await startBrowser();
const scripts = await bundlePage();
const versions = {
  Node: process.versions.node,
  Chromium: browser.version(),
  ...Object.fromEntries(
    ["fuse.js", "minisearch", "pagefind"].map((name) => [name, versionOf(name)]),
  ),
};
const isMeant = (name: string) => values.only === undefined || name.includes(values.only);
const widget = isMeant("widget") ? await measureWidget(browser, await publishWidget()) : [];
const rows: Row[] = [];
for (const make of makers) {
  const corpus = make();
  if (!isMeant(corpus.name)) continue;
  console.error(`measuring ${corpus.name} …`);
  rows.push(...(await measure(corpus, browser, scripts, effortFor(corpus))));
}
await browser.close();
await closePagefind();
const results = resultsPage(rows, widget, versions);
if (values.only === undefined) await writeFile(projectPath("test/bench/results.md"), results);
console.log(results);

function versionOf(name: string): string {
  const text = readFileSync(projectPath(`node_modules/${name}/package.json`), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}
