/** Quoted queries: what stands in quotation marks is searched for as it is written, in no other spelling. */

const MARKS = '"“”„«»‟';

/** What stands between the marks of a query that is one whole quotation. */
function quotation(query: string): string | undefined {
  const typed = query.trim();
  const isOne = typed.length > 2 && MARKS.includes(typed[0]!) && MARKS.includes(typed.at(-1)!);
  const inner = typed.slice(1, -1);
  return isOne && /[\p{L}\p{N}]/u.test(inner) ? inner : undefined;
}

/** Whether a query is one whole quotation. */
export function isQuoted(query: string): boolean {
  return quotation(query) !== undefined;
}

/** The query as a quotation. */
export function quoted(query: string): string {
  return `"${unquoted(query).replaceAll('"', " ").trim()}"`;
}

/** What a query says, without the marks around it. */
export function unquoted(query: string): string {
  return quotation(query) ?? query;
}
