/** The options of `search` → a search request and the queries. */
import { readFile } from "node:fs/promises";
import { FACET_NAMES, type Filters } from "../../../core/facets.ts";
import { PURPOSES, type Purpose } from "../../../core/needs.ts";
import type { IgnoredFilter } from "../../../core/search/query/filters.ts";
import type { SearchRequest } from "../../../core/search/query/request.ts";
import { nearest } from "../../../schema/check/nearest.ts";
import { textOf, UsageError, type Values } from "../command.ts";

/** What the options ask for, without a query. `skills`: those that there are, where that is known.
 * @throws UsageError where a value is none. */
export function requestOf(
  values: Values,
  skills: readonly string[] = [],
): Omit<SearchRequest, "query"> & { limit: number } {
  const purpose = textOf(values, "purpose") ?? "use";
  if (!PURPOSES.includes(purpose as Purpose)) {
    throw new UsageError(`--purpose takes ${PURPOSES.join(", ")}, not "${purpose}".`);
  }
  const knows = textOf(values, "knows");
  return {
    purpose: purpose as Purpose,
    ...(knows !== undefined && { knows: skillsOf(knows, skills) }),
    filters: filtersOf(values.filter),
    limit: limitOf(textOf(values, "limit") ?? "20"),
  };
}

/** The queries: the one that was given, or those of a file, one a line; an empty line is an empty query.
 * @throws UsageError where there are both, or the file can't be read. */
export async function queriesOf(values: Values, given: string | undefined): Promise<string[]> {
  const file = textOf(values, "queries");
  if (file === undefined) return [given ?? ""];
  if (given !== undefined) throw new UsageError("search takes a query or --queries, not both.");
  const text = await readFile(file, "utf8").catch(() => {
    throw new UsageError(`--queries: the file "${file}" can't be read.`);
  });
  const lines = text
    .replace(/^\ufeff/, "")
    .replace(/\r?\n$/, "")
    .split(/\r?\n/);
  return lines.length === 1 && lines[0] === "" ? [] : lines;
}

/** Why a filter was ignored, in a sentence. */
export function ignoredFilterText({ facet, value }: IgnoredFilter): string {
  if ((FACET_NAMES as readonly string[]).includes(facet)) {
    return `No tool has ${facet}=${value}: this filter is ignored.`;
  }
  return `There is no filter "${facet}"${suggestionText(facet, FACET_NAMES)}: ${facet}=${value} is ignored.`;
}

function skillsOf(text: string, skills: readonly string[]): ReadonlySet<string> {
  if (text === "none") return new Set();
  const known = text.split(/[\s,]+/).filter((skill) => skill !== "");
  const unknown = known.find((skill) => skills.length > 0 && !skills.includes(skill));
  if (unknown !== undefined) {
    throw new UsageError(
      `--knows: there is no skill "${unknown}"${suggestionText(unknown, [...skills, "none"])}. The skills: ${skills.join(", ")}; none.`,
    );
  }
  return new Set(known);
}

function suggestionText(word: string, candidates: readonly string[]): string {
  const meant = nearest(word, candidates);
  return meant === undefined ? "" : ` (did you mean "${meant}"?)`;
}

function filtersOf(given: Values[string]): Filters {
  const filters = new Map<string, string[]>();
  for (const text of Array.isArray(given) ? given : []) {
    const [, facet, list = ""] = /^([^=]+)=(.*)$/s.exec(String(text)) ?? [];
    const values = list
      .split(",")
      .map((value) => value.trim())
      .filter((value) => value !== "");
    if (facet === undefined || values.length === 0) {
      throw new UsageError(`--filter takes FACET=VALUE, such as type=bot, not "${String(text)}".`);
    }
    filters.set(facet.trim(), [...(filters.get(facet.trim()) ?? []), ...values]);
  }
  return Object.fromEntries(filters);
}

function limitOf(text: string): number {
  if (!/^\d+$/.test(text)) {
    throw new UsageError(`--limit takes a whole number from 0 on, not "${text}".`);
  }
  return Number(text);
}
