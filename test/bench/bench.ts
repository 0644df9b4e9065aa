/** `npm run bench`: our search beside its peers over invented and real catalogs; prints one table and keeps it in results.md. */
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

const SIZES = [1_000, 10_000, 30_000];

/** The slow engines are asked less the larger the catalog is. */
function effortFor({ sources }: Corpus) {
  const slow = Math.round(Math.min(50, Math.max(20, 200_000 / sources.length)));
  return { knownItems: 1000, slowQueries: Math.min(25, slow), slowKnownItems: slow };
}

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    out: { type: "string", default: projectPath("test/bench/results.md") },
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
const rows: Row[] = [];
for (const make of makers) {
  const corpus = make();
  if (values.only !== undefined && !corpus.name.includes(values.only)) continue;
  console.error(`measuring ${corpus.name} …`);
  rows.push(...(await measure(corpus, browser, scripts, effortFor(corpus))));
  // After each catalog: a run that is broken off leaves what it has measured.
  await writeFile(values.out, resultsPage(rows, versions));
}
await browser.close();
await closePagefind();
console.log(resultsPage(rows, versions));

function versionOf(name: string): string {
  const text = readFileSync(projectPath(`node_modules/${name}/package.json`), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}
