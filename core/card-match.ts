/** What the entry of a card is to a person. */
import type { Card } from "./api/card.ts";
import { hurdlesOf } from "./hurdles.ts";
import { match, type Match, type SkillRungs } from "./matching.ts";
import type { Purpose } from "./needs.ts";

/** Matches a card with what a person knows, for a purpose. */
export function matchCard(
  { needs, lifecycle, asks }: Pick<Card, "needs" | "lifecycle" | "asks">,
  purpose: Purpose,
  knows: ReadonlySet<string>,
  rungs: SkillRungs,
): Match {
  const hasHurdles = hurdlesOf(asks, purpose).length > 0;
  return match({ uses: needs[purpose], lifecycle, hasHurdles }, knows, rungs);
}
