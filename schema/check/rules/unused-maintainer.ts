/** Somebody refers to every maintainer: an entry, or a team that is part of it. */
import type { Rule } from "../context.ts";
import { finding } from "../finding.ts";

export const rule: Rule = {
  check({ sources, references }) {
    // Where only some files were read, the others may name anybody.
    if (sources.all.length < sources.listing.files.length) return [];
    const used = new Set(
      references
        .filter(({ target }) => target === "maintainer" || target === "team")
        .map(({ value }) => value),
    );
    // What cannot be read may still name somebody.
    const perhaps = new Set(
      sources.all
        .filter(({ value }) => value === undefined)
        .flatMap(({ text = "" }) => text.split(/[^a-z0-9-]+/)),
    );
    return sources.maintainers
      .filter(({ id }) => !used.has(id) && !perhaps.has(id))
      .map(({ path: file, id }) => finding("unused-maintainer", { file }, { id }));
  },
};
