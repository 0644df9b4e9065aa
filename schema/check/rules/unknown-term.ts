/** References to terms lead to existing ones. */
import type { VocabularyName } from "../../../core/catalog.ts";
import type { RuleContext, Rule } from "../context.ts";
import { rawProblem } from "../raw-problem.ts";
import { isVocabulary } from "../../kinds.ts";
import { suggester } from "../suggester.ts";

export const rule: Rule = (context) => {
  const known = new Map<VocabularyName, ReadonlySet<string> | undefined>();
  const suggest = suggester();
  return context.references.flatMap(({ file, in: path, part, value, type: target }) => {
    if (!isVocabulary(target)) return [];
    if (!known.has(target)) known.set(target, idsOf(target, context));
    const ids = known.get(target);
    if (ids === undefined || ids.has(value)) return [];
    const params = { id: value, vocabulary: target };
    return [rawProblem("unknown-term", { file, in: path, part }, params, suggest(value, ids))];
  });
};

/** Undefined where the file, or the id of a term, is invalid: that is the problem, not the reference to it. */
function idsOf(name: VocabularyName, { sources }: RuleContext): ReadonlySet<string> | undefined {
  const claimed = sources.listing.ids.get("vocabularies")?.has(name) ?? false;
  const source = sources.vocabularies[name];
  if (source === undefined) return claimed ? undefined : new Set();
  const ids = Array.from(source.value, (term: { id?: string } | undefined) => term?.id);
  return ids.includes(undefined) ? undefined : new Set(ids as string[]);
}
