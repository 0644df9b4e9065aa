/** `search`: asks a published catalog as the widget would, and says what that took. */
import { readFile } from "node:fs/promises";
import type { Filters } from "../core/facets.ts";
import { PURPOSES, type Purpose } from "../core/needs.ts";
import type { SearchAnswer, SearchRequest } from "../core/search/request.ts";
import { type Command, FINE, PROBLEMS, textOf, UsageError, type Values } from "./command.ts";
import { type BuiltCatalog, openBuilt } from "./built-catalog.ts";

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
export interface Line {
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
  const folder = textOf(values, "dist") ?? "dist";
  const file = textOf(values, "queries");
  const limit = limitOf(textOf(values, "limit") ?? "20");
  const asked = requestOf(values);
  const queries = file === undefined ? [positionals[0] ?? ""] : await readQueries(file);
  const built = await openBuilt(folder);
  if (typeof built === "string") {
    console.error(built);
    return PROBLEMS;
  }
  let exit = FINE;
  for (const query of queries) {
    const { line, answer } = await ask(built, { ...asked, query, limit });
    for (const { kind, path } of answer.problems) {
      console.error(`api/v1/search/${path} is ${kind}: results may lack.`);
      exit = PROBLEMS;
    }
    for (const { facet, value } of answer.ignored) {
      console.error(`No tool has ${facet}=${value}: this filter is ignored.`);
    }
    console.log(values.json === true ? JSON.stringify(line) : inWords(line, answer));
  }
  return exit;
}

/** Asks once with nothing cached, to count what is read, and again with the files in memory, to time it. */
export async function ask(
  built: BuiltCatalog,
  request: SearchRequest & { limit: number },
): Promise<{ line: Line; answer: SearchAnswer }> {
  const cold = await built.open();
  await cold.engine.find({ ...request, limit: Math.min(request.limit, FIRST_LIST) });
  const { requests, bytes } = cold.traffic();
  const answer = await cold.engine.find(request);
  const started = performance.now();
  await cold.engine.find(request);
  const ms = Math.round((performance.now() - started) * 1000) / 1000;
  const line: Line = {
    query: request.query,
    total: answer.total,
    ids: answer.results.map(({ card }) => card.id),
    corrected: answer.corrected ?? null,
    ms,
    requests,
    bytes,
  };
  return { line, answer };
}

/** What the options ask for, without a query.
 * @throws UsageError where a value is none. */
export function requestOf(values: Values): Omit<SearchRequest, "query"> {
  const purpose = textOf(values, "purpose") ?? "use";
  if (!PURPOSES.includes(purpose as Purpose)) {
    throw new UsageError(`--purpose takes ${PURPOSES.join(", ")}, not "${purpose}".`);
  }
  const knows = textOf(values, "knows");
  return {
    purpose: purpose as Purpose,
    ...(knows !== undefined && { knows: skillsOf(knows) }),
    filters: filtersOf(values.filter),
  };
}

function skillsOf(text: string): ReadonlySet<string> {
  return new Set(text === "none" ? [] : text.split(/[\s,]+/).filter((skill) => skill !== ""));
}

function filtersOf(given: Values[string]): Filters {
  const filters = new Map<string, string[]>();
  for (const text of Array.isArray(given) ? given : []) {
    const [, facet, value] = /^([^=]+)=(.+)$/.exec(String(text)) ?? [];
    if (facet === undefined || value === undefined) {
      throw new UsageError(`--filter takes FACET=VALUE, such as type=bot, not "${text}".`);
    }
    filters.set(facet, [...(filters.get(facet) ?? []), ...value.split(",")]);
  }
  return Object.fromEntries(filters);
}

function limitOf(text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new UsageError(`--limit takes a number, not "${text}".`);
  return Number(text);
}

async function readQueries(file: string): Promise<string[]> {
  const text = await readFile(file, "utf8");
  return text.replace(/\r?\n$/, "").split(/\r?\n/);
}

function inWords(
  { total, corrected, ms, requests, bytes }: Line,
  { results }: SearchAnswer,
): string {
  const found = results.map(({ card, match }) => {
    const state = match ? `  [${match.state}]` : "";
    return `  ${card.id}: ${card.title}${state}\n    ${card.summary}`;
  });
  return [
    `${total} found${corrected === null ? "" : ` for "${corrected}"`}`,
    ...found,
    `${ms} ms; the first list took ${requests} requests and ${bytes} bytes`,
  ].join("\n");
}
