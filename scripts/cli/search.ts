/** `search`: runs queries against a published catalog as the widget would, and reports their cost. */
import { hurdlesOf } from "../../core/hurdles.ts";
import type { Purpose } from "../../core/needs.ts";
import type { SearchEngine } from "../../core/search/query/engine.ts";
import { nearestTasks } from "../../core/search/query/nearest-tasks.ts";
import type { SearchAnswer, SearchRequest } from "../../core/search/query/request.ts";
import { type PublishedCatalog, openPublished, FAILURE_WORDS } from "./search/published-catalog.ts";
import { type Command, EXIT, textOf, type Values } from "./command.ts";
import { printable } from "./report/report.ts";
import { harmless } from "./report/text.ts";
import { ignoredFilterText, queriesOf, requestOf } from "./search/search-request.ts";

export const command: Command = {
  usage: `search [QUERY] [--dist DIR] [--knows SKILLS] [--purpose PURPOSE] [--filter FACET=VALUE]
         [--limit N] [--queries FILE] [--json]`,
  positionals: 1,
  options: {
    dist: { type: "string", default: "dist", value: "DIR", about: "published folder (dist)" },
    knows: { type: "string", value: "SKILLS", about: "what the person knows: sql,coding; none" },
    purpose: {
      type: "string",
      default: "use",
      value: "PURPOSE",
      about: "use, host or maintain (use)",
    },
    filter: {
      type: "string",
      multiple: true,
      value: "FACET=VALUE",
      about: "keeps what has the value; several values by commas",
    },
    limit: { type: "string", default: "20", value: "N", about: "results at most (20)" },
    queries: { type: "string", value: "FILE", about: "a file with one query a line" },
    json: { type: "boolean", about: "prints JSON, one line a query" },
  },
  run: search,
};

/** One line of --json. */
export interface QueryResult {
  query: string;
  total: number;
  ids: string[];
  corrected: string | null;
  /** The engine alone, files in memory. */
  ms: number;
  /** To the first ten results with nothing cached, the manifest included. */
  requests: number;
  /** Of those, gzipped. */
  bytes: number;
}

/** The first list of results is this long. */
const FIRST_LIST = 10;

/** Answers one query, or those of a file. */
export async function search(values: Values, positionals: readonly string[]): Promise<number> {
  const queries = await queriesOf(values, positionals[0]);
  const built = await openPublished(textOf(values, "dist") ?? "dist");
  if (typeof built === "string") {
    console.error(built);
    return EXIT.problems;
  }
  const asked = requestOf(
    values,
    built.vocabularies.skills.map(({ id }) => id),
  );
  let exit: number = EXIT.ok;
  for (const query of queries) {
    const { line, answer, tasks } = await runQuery(built, { ...asked, query });
    for (const problem of problemsOf(answer)) {
      console.error(`api/v1/search/${problem}: results may lack.`);
      exit = EXIT.problems;
    }
    for (const ignored of answer.ignored) console.error(harmless(ignoredFilterText(ignored)));
    console.log(
      values.json === true
        ? printable(JSON.stringify(line))
        : resultText(line, answer, tasks, asked.purpose).split("\n").map(harmless).join("\n"),
    );
  }
  return exit;
}

/** Searches once with an empty cache, to count what is read, and again with the files in memory, to time it. */
export async function runQuery(
  built: PublishedCatalog,
  request: SearchRequest & { limit: number },
): Promise<{ line: QueryResult; answer: SearchAnswer; tasks: string[] }> {
  const { engine, traffic } = await built.open();
  const limit = Math.min(request.limit, engine.manifest.count);
  const page = { ...request, limit: Math.min(limit, FIRST_LIST) };
  const first = await engine.find(page);
  const { requests, bytes } = traffic();
  const started = performance.now();
  await engine.find(page);
  const ms = Math.round((performance.now() - started) * 1000) / 1000;
  const answer = await fetchRemaining(engine, { ...request, limit }, first);
  const line: QueryResult = {
    query: request.query,
    total: answer.total,
    ids: answer.results.map(({ card }) => card.id),
    corrected: answer.corrected ?? null,
    ms,
    requests,
    bytes,
  };
  const isLost = answer.total === 0;
  const near = isLost ? await nearestTasks(built.vocabularies.tasks, request, engine) : [];
  // As --filter takes them.
  return { line, answer, tasks: near.map(({ value, count }) => `task=${value} (${count})`) };
}

/** Fetches the following pages up to the limit. */
async function fetchRemaining(
  engine: SearchEngine,
  request: SearchRequest & { limit: number },
  first: SearchAnswer,
): Promise<SearchAnswer> {
  let answer = first;
  while (answer.reach < Math.min(answer.total, request.limit)) {
    const limit = request.limit - answer.reach;
    const next = await engine.find({ ...request, offset: answer.reach, limit });
    answer = {
      ...next,
      results: [...answer.results, ...next.results],
      problems: [...answer.problems, ...next.problems],
    };
  }
  return answer;
}

/** Each file that could not be used once. */
function problemsOf({ problems }: SearchAnswer): Set<string> {
  return new Set(problems.map(({ kind, path }) => `${path} is ${FAILURE_WORDS[kind]}`));
}

function resultText(
  { total, corrected, ms, requests, bytes }: QueryResult,
  { results, nearest = [] }: SearchAnswer,
  tasks: readonly string[],
  purpose: Purpose,
): string {
  const found = results.map(({ card, match }) => {
    const hurdles = match?.state === "conditional" ? hurdlesOf(card.asks, purpose) : [];
    const named = hurdles.map(({ value }) => value).join("; ");
    const state = match ? `  [${match.state}${named && `: ${named}`}]` : "";
    return `  ${card.id}: ${card.title}${state}\n    ${card.summary}`;
  });
  return [
    `${total} found${corrected === null ? "" : ` for "${corrected}"`}`,
    ...found,
    ...(nearest.length > 0 ? [`  nearest titles: ${nearest.join(" · ")}`] : []),
    ...(tasks.length > 0 ? [`  nearest tasks: ${tasks.join(" · ")}`] : []),
    `${ms} ms; the first list took ${requests} requests and ${bytes} bytes`,
  ].join("\n");
}
