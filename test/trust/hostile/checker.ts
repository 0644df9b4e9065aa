/** Checks any files in a thread of its own, which can be ended where it hangs: how many, and by which seed, is in its data. */
import { parentPort, workerData } from "node:worker_threads";
import fc from "fast-check";
import { apiRecords } from "../../../core/api/files.ts";
import { makeContext } from "../../../schema/check/context.ts";
import { locate } from "../../../schema/check/locate.ts";
import { markdownIn } from "../../../schema/check/markdown.ts";
import type { Problem } from "../../../schema/check/problems.ts";
import * as RULES from "../../../schema/check/rules.ts";
import { readSourceFiles } from "../../../schema/read/read-source-files.ts";
import { parseSourceFile, type SourceFile, unusable } from "../../../schema/read/source-file.ts";
import { groupSourceFiles } from "../../../schema/read/source-files.ts";
import { readText, UNPRINTABLE } from "../../../schema/read/text.ts";
import { schemaAt, SCHEMAS } from "../../../schema/schemas.ts";
import { searchFiles } from "../../../scripts/build/search-index.ts";
import { FORMATS } from "../../../scripts/cli/report/report.ts";
import { staleText } from "../../../scripts/cli/stale.ts";
import { openFile } from "../../../site/form/import-entry.ts";
import { isLinkable } from "../../../site/linkable.ts";
import { renderMarkdown } from "../../../site/markdown.ts";
import { tagsOf } from "../../setup/html.ts";
import { type AnyFile, anyFile } from "./any-file.ts";
import { forgeries } from "./forgeries.ts";

export interface CheckerData {
  /** A folder with a catalog that is right. */
  folder: string;
  seed: number;
  count: number;
  /** How many were begun, for who waits. */
  begun: SharedArrayBuffer;
}

export interface Checked {
  files: number;
  /** Those that the checker has no error in, as a catalog with them is published. */
  accepted: number;
  /** The longest that one took, in milliseconds. */
  slowest: number;
  /** What was wrong, with the smallest file that shows it; undefined where all is well. */
  failure: string | undefined;
}

const { folder, seed, count, begun } = workerData as CheckerData;
const base = await readSourceFiles(folder);
const progress = new Int32Array(begun);
const result: Checked = { files: 0, accepted: 0, slowest: 0, failure: undefined };

/** What happens to a file, from its bytes to what is published of it. Throws where something is wrong. */
function check({ path, bytes }: AnyFile): void {
  const known = base.all.find((each) => each.path === path);
  if (known === undefined || known.group === "tools") openFile(path, bytes);
  if (known === undefined) return;
  const read = readText(path, bytes);
  const source =
    read.text === undefined
      ? unusable(known, read.problems)
      : parseSourceFile(known, read.text, read.problems);
  const all = base.all.map((each) => (each === known ? source : each));
  const sources = groupSourceFiles(base.listing, all);
  const context = makeContext(sources, "1780000000");
  const raw = [
    ...all.flatMap(({ problems }) => problems),
    ...Object.values(RULES).flatMap((rule) => rule(context)),
  ];
  const own = locate(
    folder,
    raw.filter(({ at }) => at.file === path),
    sources,
  );
  const lines = new TextDecoder().decode(bytes).split("\n");
  for (const problem of own) checkPlace(problem, lines);
  for (const [format, report] of Object.entries(FORMATS))
    demand(
      forgeries(report(own.slice(0, 20))).length === 0,
      `the report ${format} forges something`,
    );
  if (raw.some(({ problem }) => problem.severity === "error")) return;
  result.accepted++;
  checkShown(source);
  const { catalog } = context;
  JSON.stringify([...apiRecords(catalog)]);
  staleText(catalog, "2026-12-01");
  if (result.accepted % 20 === 0) searchFiles(catalog);
}

/** What other catalogs have, which the form opens as well. */
const RECORD = {
  name: "harbour-tool",
  title: "Harbour Tool",
  description: "Counts ships.",
  url: "https://harbour.example.org/",
  author: [{ name: "Ann", wiki_username: "Ann" }],
  keywords: "ships, harbour",
  license: "MIT",
  user_docs_url: [{ language: "en", url: "https://harbour.example.org/help" }],
};

/** Problems name a place that is there. */
function checkPlace({ line, column, message }: Problem, lines: readonly string[]): void {
  demand(message !== "", "a problem without words");
  const length = lines[line - 1]?.length ?? -1;
  demand(column > 0 && column <= length + 1, `there is no place ${line}:${column}`);
}

/** What the checker lets through is shown as what it is. */
function checkShown(source: SourceFile): void {
  for (const { text } of markdownIn(source)) checkMarkdown(renderMarkdown(text));
  checkTexts(source, source.value, []);
}

function checkTexts(source: SourceFile, value: unknown, path: (string | number)[]): void {
  if (typeof value === "object" && value !== null) {
    for (const [key, child] of Object.entries(value)) {
      demand(!UNPRINTABLE.test(key), "a key that nobody can print");
      checkTexts(source, child, [...path, Array.isArray(value) ? Number(key) : key]);
    }
    return;
  }
  if (typeof value !== "string") return;
  demand(!UNPRINTABLE.test(value), "a text that nobody can print");
  const { format } = schemaAt(SCHEMAS[source.schema], path);
  if (format === "uri" || isLinkable(value)) checkAddress(value);
}

function checkAddress(text: string): void {
  const url = new URL(text);
  demand(/^(https?|mailto):$/.test(url.protocol), `an address of another scheme: ${text}`);
  demand(url.username === "" && url.password === "", `an address with a user: ${text}`);
  demand(url.protocol === "mailto:" || url.hostname !== "", `an address without a host: ${text}`);
}

const ALLOWED =
  /^(?:p|br|hr|strong|em|del|code|pre|blockquote|a|ul|ol|li|h[2-6]|table|thead|tbody|tr|t[hd])$/;

function checkMarkdown(html: string): void {
  for (const { name, attributes } of tagsOf(html)) {
    demand(ALLOWED.test(name), `a tag from Markdown: ${name}`);
    for (const [key, value] of attributes) {
      demand(/^(?:href|start|align)$/.test(key), `an attribute from Markdown: ${key}`);
      if (key === "href") checkAddress(value);
    }
  }
}

function demand(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

const originals = [
  ...base.all.map(({ path, schema, text }) => ({ path, schema, text: text! })),
  { path: "toolinfo.json", schema: "tool" as const, text: JSON.stringify(RECORD) },
];
const outcome = fc.check(
  fc.property(anyFile(originals), (file) => {
    Atomics.add(progress, 0, 1);
    result.files++;
    const started = performance.now();
    check(file);
    result.slowest = Math.max(result.slowest, performance.now() - started);
  }),
  { numRuns: count, seed, endOnFailure: false },
);
if (outcome.failed) {
  const [file] = outcome.counterexample!;
  const { stack } = outcome.errorInstance as Error;
  result.failure = `${file.path}: ${JSON.stringify(new TextDecoder().decode(file.bytes))}\n${stack}`;
}
parentPort!.postMessage(result);
