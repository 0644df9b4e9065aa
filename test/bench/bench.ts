/**
 * `npm run bench`: our search beside its peers over invented and real catalogs, the widget on a page, and the checker;
 * prints the tables and keeps them in results.md. `-- --only NAME` measures the catalogs with that in their name, the
 * widget, or the checker (check); `-- --ours` leaves the peers, the widget and the checker out; `-- --against REVISION`
 * puts our search, and the widget over a slow network, of that revision of git beside. None of them keeps anything.
 */
import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { projectPath } from "../../scripts/project.ts";
import { bundlePage, startBrowser } from "./browser.ts";
import { measureCheck } from "./check.ts";
import { type Corpus, defaultCorpus, realCorpora } from "./corpora.ts";
import { publishEarlier } from "./earlier.ts";
import { measure, type Row } from "./measure.ts";
import { closePagefind } from "./pagefind.ts";
import { productAt } from "./revision.ts";
import { measureSlowNetwork } from "./slow-network.ts";
import { syntheticCorpus } from "./synthetic.ts";
import { resultsPage } from "./table.ts";
import { measureWidget, publishWidget } from "./widget.ts";

/**
 * Known items that all engines are asked for, by the size of invented catalogs: fuse.js takes seconds for each of four
 * queries in the largest.
 */
const KNOWN_ITEMS = new Map([
  [1_000, 200],
  [10_000, 40],
  [30_000, 20],
]);
/** Of each real catalog. */
const KNOWN_REAL_ITEMS = 200;

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    ours: { type: "boolean", default: false },
    against: { type: "string" },
  },
});

const makers: { make: () => Corpus; knownItems: number }[] = [
  ...[await defaultCorpus(), ...realCorpora()].map((corpus) => ({
    make: () => corpus,
    knownItems: KNOWN_REAL_ITEMS,
  })),
  ...[...KNOWN_ITEMS].map(([size, knownItems]) => ({
    make: () => syntheticCorpus(size),
    knownItems,
  })),
];
const against = values.against === undefined ? undefined : await productAt(values.against);
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
const published = isMeant("widget") && !values.ours ? await publishWidget() : undefined;
const earlier = published &&
  values.against !== undefined && { [values.against]: await publishEarlier(values.against) };
const slow = published
  ? await measureSlowNetwork(browser, { "Tool Ladder": published, ...earlier })
  : [];
const widget = published ? await measureWidget(browser, published) : [];
const checks = isMeant("check") && !values.ours ? await measureCheck() : [];
const rows: Row[] = [];
for (const { make, knownItems } of makers) {
  const corpus = make();
  if (!isMeant(corpus.name)) continue;
  console.error(`measuring ${corpus.name} …`);
  const effort = { knownItems, peers: !values.ours, against };
  rows.push(...(await measure(corpus, browser, scripts, effort)));
}
await browser.close();
await closePagefind();
await against?.remove();
const results = resultsPage(rows, { widget, slow }, checks, versions);
for (const { corpus, engine, wronglyCorrected: wrong = [] } of rows)
  if (wrong.length > 0) console.error(`${corpus}, ${engine}: ${wrong.slice(0, 40).join(", ")}`);
if (values.only === undefined && !values.ours && !against)
  await writeFile(projectPath("test/bench/results.md"), results);
console.log(results);

function versionOf(name: string): string {
  const text = readFileSync(projectPath(`node_modules/${name}/package.json`), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}
