/** The tables of results, in Markdown. */
import { cpus, totalmem } from "node:os";
import type { CheckFigures } from "./check.ts";
import { WAYS } from "./known-items.ts";
import type { Row } from "./measure.ts";
import type { SlowFigures } from "./slow-network.ts";
import type { WidgetFigures } from "./widget.ts";

/** Heading → what a row shows under it. */
const COLUMNS: Readonly<Record<string, (row: Row) => string>> = {
  catalog: ({ corpus }) => corpus,
  engine: ({ engine }) => engine,
  "build s": ({ buildMs }) => (buildMs / 1000).toFixed(1),
  "first list kB": ({ firstList }) => kilobytes(firstList),
  "query kB median / worst": ({ queryBytes }) => pair(queryBytes?.map(kilobytes)),
  "requests median / worst": ({ queryRequests }) => pair(queryRequests?.map(String)),
  "shortest page": ({ shortestPage }) => shortestPage?.toString() ?? "",
  "first result from nothing": ({ fromNothing }) =>
    fromNothing ? `${kilobytes(fromNothing.bytes)} kB in ${fromNothing.requests}` : "",
  "Node ms median / p95": ({ node }) => pair(node?.map(milliseconds)),
  "Chromium ms median / p95": ({ chromium }) => pair(chromium?.map(milliseconds)),
  "corrected ms median / p95": ({ corrected }) => pair(corrected?.map(milliseconds)),
  "bad input ms worst": ({ bad }) => (bad === undefined ? "" : milliseconds(bad)),
  ...Object.fromEntries(
    WAYS.map((way) => [`MRR@10 ${way}`, ({ ranks }: Row) => share(ranks[way])]),
  ),
  "other form": ({ forms }) => share(forms),
  "as people ask": ({ asked }) => share(asked),
  "good words corrected": ({ wronglyCorrected }) => wronglyCorrected?.length.toString() ?? "",
};

const WIDGET_COLUMNS: Readonly<Record<string, (figures: WidgetFigures) => string>> = {
  "way in": ({ way }) => way,
  "first list ms": ({ firstListMs, networkMs }) => milliseconds(firstListMs - networkMs),
  "kB until it stands": ({ bytes }) => kilobytes(bytes),
  "layout shift": ({ shift }) => shift.toFixed(3),
  "longest task ms": ({ longestTask }) => longest(longestTask),
  "longest, not slowed": ({ longestUnslowed }) => longest(longestUnslowed),
  "left after 200 rounds": ({ leaks }) =>
    `${leaks.elements} elements, ${leaks.nodes} nodes, ${leaks.listeners} listeners, ${leaks.kilobytes} kB`,
};

const SLOW_COLUMNS: Readonly<Record<string, (figures: SlowFigures) => string>> = {
  build: ({ build }) => build,
  query: ({ query }) => query,
  "s to its results": ({ ms }) => (ms / 1000).toFixed(2),
  "requests median / worst": ({ requests }) => pair(requests.map(String)),
};

const CHECK_COLUMNS: Readonly<Record<string, (figures: CheckFigures) => string>> = {
  "npm run check": ({ call }) => call,
  "wall s": ({ seconds }) => seconds.toFixed(2),
  "memory MB": ({ megabytes }) => megabytes.toFixed(0),
  found: ({ found }) => found,
};

/** All rows, with the facts about the machine that matter and no date. */
export function resultsPage(
  rows: readonly Row[],
  { widget, slow }: { widget: readonly WidgetFigures[]; slow: readonly SlowFigures[] },
  checks: readonly CheckFigures[],
  versions: Readonly<Record<string, string>>,
): string {
  const processors = cpus();
  return [
    "# Measured",
    "",
    "Written by `npm run bench`; bytes are gzipped (kB = 1,000 bytes).",
    "",
    `Machine: ${processors.length} × ${processors[0]?.model ?? "unknown"}, ${Math.round(totalmem() / 2 ** 30)} GiB.`,
    `Versions: ${Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(", ")}.`,
    "",
    "## Search",
    "",
    ...table(COLUMNS, rows),
    "",
    "- *first list*: for Tool Ladder manifest, counts and the first cards; for the others what has to be there before they answer at all (MiniSearch: its index; fuse.js: the records).",
    "- *query*: what one query reads after the first list, until its first page stands; over 200 queries of all kinds.",
    "- *shortest page*: results on the shortest first page of a query that finds ten: where their cards lie in many files, a page ends before the thirteenth request, the manifest included.",
    "- *first result from nothing*: a fresh page in Chromium, scripts included.",
    "- *bad input*: the slowest answer to 10,000 characters, punctuation, control characters and the like, in Node with nothing loaded.",
    "- *MRR@10*: titles as queries; *half*: the first half of the characters; *typo*: one mistake in a word of four letters or more; *swapped*: two neighbouring words change places.",
    "- *other form*: of the first ten results of a word, the share that another form of it has among its own first ten; forms by the regular rules of English, see word-forms.ts.",
    "- *as people ask*: questions that have a right answer among the first three results; those of the default catalog are written (test/fixtures/queries.json), others made of the words of an entry, see questions.ts.",
    "- *good words corrected*: of all words that entries hold and their other forms, those that were taken for misspelt.",
    "- MiniSearch has our stemmer.",
    "",
    "## The widget on a page",
    "",
    "On a processor slowed four times, in Chromium; the page keeps the widget's height.",
    "",
    ...table(WIDGET_COLUMNS, widget),
    "",
    "- *first list*: from the script's arrival, on a page that stands, to the frame that shows the list, without what waits for the network.",
    "- *bare element*: for comparison, an element of ten lines that asks for as many files and shows three unstyled items.",
    "",
    "## The finder over a slow network",
    "",
    "50 kB a second, 300 ms a request, the default catalog: a first query, at once after the first list and later.",
    "",
    ...table(SLOW_COLUMNS, slow),
    "",
    "## The checker",
    "",
    "Invented entries of 2.4 kB; whole runs, npm's start included.",
    "",
    ...table(CHECK_COLUMNS, checks),
    "",
  ].join("\n");
}

function table<T>(
  columns: Readonly<Record<string, (row: T) => string>>,
  rows: readonly T[],
): string[] {
  const headings = Object.keys(columns);
  const lines = rows.map((row) => Object.values(columns).map((show) => show(row)));
  return [headings, headings.map(() => "---"), ...lines].map((cells) => `| ${cells.join(" | ")} |`);
}

function kilobytes(bytes: number | undefined): string {
  return bytes === undefined ? "" : (bytes / 1000).toFixed(1);
}

function share(value: number | undefined): string {
  return value === undefined || isNaN(value) ? "" : value.toFixed(3);
}

function milliseconds(ms: number): string {
  return ms.toFixed(ms < 10 ? 2 : 0);
}

/** Browsers tell of tasks over 50 ms only. */
function longest(ms: number): string {
  return ms === 0 ? "≤ 50" : milliseconds(ms);
}

function pair(values: readonly string[] | undefined): string {
  return values?.join(" / ") ?? "";
}
