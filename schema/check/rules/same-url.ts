/** Entries have different addresses; parts of one product may share one. */
import type { Entry } from "../../../core/catalog.ts";
import type { Rule } from "../context.ts";
import { rawProblem } from "../raw-problem.ts";

export const rule: Rule = ({ sources, catalog }) => {
  const byAddress = new Map<string, Entry[]>();
  return sources.tools.flatMap(({ path: file, id, value: { url } }) => {
    if (url === undefined) return [];
    const entry = catalog.entryById.get(id)!;
    const address = normalized(url);
    const earlier = byAddress.get(address) ?? [];
    const other = earlier.find((candidate) => !areRelated(candidate, entry));
    earlier.push(entry);
    byAddress.set(address, earlier);
    return other === undefined
      ? []
      : [rawProblem("same-url", { file, in: ["url"] }, { other: other.id })];
  });
};

/** Without what makes no difference: scheme, www, letter case of the host, a trailing slash. */
function normalized(url: string): string {
  return url
    .replace(/^https?:\/\/(www\.)?[^/?#]*/i, (start) =>
      start.toLowerCase().replace(/^https?:\/\/(www\.)?/, ""),
    )
    .replace(/\/(index\.\w+)?$/, "");
}

function areRelated(a: Entry, b: Entry): boolean {
  const whole = new Set([a.id, ...a.partOf]);
  const replaces = a.replacedBy === b.id || b.replacedBy === a.id;
  return replaces || [b.id, ...b.partOf].some((id) => whole.has(id));
}
