/** Every maintainer's file is referred to: by an entry, or by a maintainer whose parent it is. */
import type { Rule } from "../context.ts";
import { rawProblem } from "../raw-problem.ts";

export const rule: Rule = ({ sources, references }) => {
  // Where only some files were read, the others may refer to anybody.
  if (sources.all.length < sources.listing.files.length) return [];
  const used = new Set(
    references
      .filter(({ type: target }) => target === "maintainer" || target === "team")
      .map(({ value }) => value),
  );
  // A file without a value may still refer to somebody.
  const possiblyUsed = new Set(
    sources.all
      .filter(({ value }) => value === undefined)
      .flatMap(({ text = "" }) => text.split(/[^a-z0-9-]+/)),
  );
  return sources.maintainers
    .filter(({ id }) => !used.has(id) && !possiblyUsed.has(id))
    .map(({ path: file, id }) => rawProblem("unused-maintainer", { file }, { id }));
};
