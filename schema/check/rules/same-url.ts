/** Entries have addresses of their own; parts of one product may share one. */
import type { Entry } from "../../../core/catalog.ts";
import type { Rule } from "../context.ts";
import { finding } from "../finding.ts";

export const rule: Rule = {
  check({ sources, catalog }) {
    const byAddress = new Map<string, Entry[]>();
    return sources.tools.flatMap(({ path: file, id, value: { url } }) => {
      if (url === undefined) return [];
      const entry = catalog.entryById.get(id)!;
      const address = bare(url);
      const earlier = byAddress.get(address) ?? [];
      const other = earlier.find((candidate) => !belongTogether(candidate, entry));
      earlier.push(entry);
      byAddress.set(address, earlier);
      return other === undefined
        ? []
        : [finding("same-url", { file, in: ["url"] }, { other: other.id })];
    });
  },
};

/** Without what does not tell two addresses apart: scheme, www, letter case of the host, a closing slash. */
function bare(url: string): string {
  return url
    .replace(/^https?:\/\/(www\.)?[^/?#]*/i, (start) =>
      start.toLowerCase().replace(/^https?:\/\/(www\.)?/, ""),
    )
    .replace(/\/(index\.\w+)?$/, "");
}

function belongTogether(a: Entry, b: Entry): boolean {
  const whole = new Set([a.id, ...a.partOf]);
  const replaces = a.replacedBy === b.id || b.replacedBy === a.id;
  return replaces || [b.id, ...b.partOf].some((id) => whole.has(id));
}
