/** The table of results, in Markdown. */
import { cpus, totalmem } from "node:os";
import { WAYS } from "./known-items.ts";
import type { Row } from "./measure.ts";

/** Heading → what a row shows under it. */
const COLUMNS: Readonly<Record<string, (row: Row) => string>> = {
  catalog: ({ corpus }) => corpus,
  engine: ({ engine }) => engine,
  "build s": ({ buildMs }) => (buildMs / 1000).toFixed(1),
  "first list kB": ({ firstList }) => kilobytes(firstList),
  "query kB median / worst": ({ queryBytes }) => pair(queryBytes?.map(kilobytes)),
  "requests median / worst": ({ queryRequests }) => pair(queryRequests?.map(String)),
  "first result from nothing": ({ fromNothing }) =>
    fromNothing ? `${kilobytes(fromNothing.bytes)} kB in ${fromNothing.requests}` : "",
  "Node ms median / p95": ({ node }) => pair(node?.map(milliseconds)),
  "Chromium ms median / p95": ({ chromium }) => pair(chromium?.map(milliseconds)),
  "corrected ms median / p95": ({ corrected }) => pair(corrected?.map(milliseconds)),
  ...Object.fromEntries(
    WAYS.map((way) => [`MRR@10 ${way}`, ({ ranks }: Row) => ranks[way]?.toFixed(3) ?? ""]),
  ),
};

/** All rows, with the facts about the machine that matter and no date. */
export function resultsPage(
  rows: readonly Row[],
  versions: Readonly<Record<string, string>>,
): string {
  const headings = Object.keys(COLUMNS);
  const lines = rows.map((row) => Object.values(COLUMNS).map((show) => show(row)));
  const table = [headings, headings.map(() => "---"), ...lines].map(
    (cells) => `| ${cells.join(" | ")} |`,
  );
  const processors = cpus();
  return [
    "# Search, measured",
    "",
    "Written by `npm run bench`; section 6 of the issue says what is measured. Bytes are gzipped (kB = 1,000 bytes).",
    "",
    `Machine: ${processors.length} × ${processors[0]?.model ?? "unknown"}, ${Math.round(totalmem() / 2 ** 30)} GiB.`,
    `Versions: ${Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(", ")}.`,
    "",
    ...table,
    "",
    "- *first list*: for Tool Ladder manifest, counts and the first cards; for the others what has to be there before they answer at all (MiniSearch: its index; fuse.js: the records).",
    "- *query*: what one query reads after the first list, until ten cards stand; over 200 queries of all kinds.",
    "- *first result from nothing*: a fresh page in Chromium, scripts included.",
    "- *MRR@10*: titles as queries; *half*: the first half of the characters; *typo*: one mistake in a word of four letters or more; *swapped*: two neighbouring words change places.",
    "",
  ].join("\n");
}

function kilobytes(bytes: number | undefined): string {
  return bytes === undefined ? "" : (bytes / 1000).toFixed(1);
}

function milliseconds(ms: number): string {
  return ms.toFixed(ms < 10 ? 2 : 0);
}

function pair(values: readonly string[] | undefined): string {
  return values?.join(" / ") ?? "";
}
