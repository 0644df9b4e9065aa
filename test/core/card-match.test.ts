import { expect, test } from "vitest";
import { matchCard } from "../../core/card-match.ts";
import { cardsOf } from "../../core/api/card.ts";
import { fixtureCatalog } from "../fixtures/catalog-parts.ts";
import { rungs } from "../fixtures/arbitraries.ts";
import type { Purpose } from "../../core/needs.ts";

const cards = cardsOf(fixtureCatalog());

test.each<[id: string, Purpose, knows: string[], state: string]>([
  ["example-citer", "use", [], "conditional"],
  ["example-citer", "maintain", ["coding", "ssh"], "ready"],
  ["example-query", "use", [], "away"],
  ["example-query", "use", ["sql"], "ready"],
  ["example-silent", "use", [], "unstated"],
  ["example-retired", "use", [], "not-available"],
])("%s to %s, knowing %j: %s", (id, purpose, knows, state) => {
  const card = cards.find((each) => each.id === id)!;
  expect(matchCard(card, purpose, new Set(knows), rungs).state).toBe(state);
});
