/** What the checker would say about an entry that is not on the disk yet. */
import { makeContext, type Rule } from "../schema/context.ts";
import type { CatalogFile } from "../schema/kinds.ts";
import { locate } from "../schema/locate.ts";
import type { Problem } from "../schema/problems.ts";
import { RULES } from "../schema/rules.ts";
import { sourceOf } from "../schema/source.ts";
import type { Sources } from "../schema/sources.ts";

/** The problems of the new file alone; those that the catalog has already are not its own. */
export function checkEntry(
  folder: string,
  sources: Sources,
  file: CatalogFile,
  text: string,
): Problem[] {
  const source = sourceOf(file, text);
  const { listing, all, tools } = sources;
  const ids = new Map(listing.ids).set("tools", new Set(listing.ids.get("tools")).add(file.id));
  const widened = {
    ...sources,
    listing: { ...listing, ids },
    all: [...all, source],
    tools: source.value === undefined ? tools : [...tools, source as Sources["tools"][number]],
  };
  const context = makeContext(widened);
  const findings = Object.values<Rule>(RULES).flatMap((rule) => rule.check(context));
  const own = findings.filter(({ at }) => at.file === file.path);
  return locate(folder, [...source.findings, ...own], widened);
}
