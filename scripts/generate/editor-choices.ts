/** The values that references may have, with descriptions, for completion in editors. */
import type { Term, VocabularyName } from "../../core/catalog.ts";
import { isPlatform } from "../../core/entry-view.ts";
import { VOCABULARY_SCHEMAS } from "../../schema/kinds.ts";
import type { ReferenceType } from "../../schema/check/references.ts";
import type { SourceFiles } from "../../schema/read/source-files.ts";

/** One possible value. */
export interface Choice {
  id: string;
  about: string;
}

/** The values by reference type, in their own order; types without values are left out. */
export type Choices = ReadonlyMap<ReferenceType, readonly Choice[]>;

/** Collects the choices from what can be read of a catalog. */
export function choicesOf({ vocabularies, tools, maintainers }: SourceFiles): Choices {
  const names = Object.keys(VOCABULARY_SCHEMAS) as VocabularyName[];
  const teams = maintainers.filter(({ value }) => value.kind === "team");
  const platforms = tools.filter(({ value }) => isPlatform(value));
  const lists: [ReferenceType, Choice[]][] = [
    ...names.map((name): [ReferenceType, Choice[]] => [
      name,
      termsOf(vocabularies[name]?.value ?? []),
    ]),
    ["entry", tools.map(entryChoice)],
    ["platform", platforms.map(entryChoice)],
    ["maintainer", maintainers.map(maintainerChoice)],
    ["team", teams.map(maintainerChoice)],
  ];
  return new Map(lists.filter(([, choices]) => choices.length > 0));
}

function termsOf(terms: readonly Partial<Term>[]): Choice[] {
  // flatMap passes over the holes that unusable terms leave.
  return terms.flatMap(({ id, title, description }) =>
    id === undefined ? [] : [{ id, about: [title, description].filter(Boolean).join(". ") }],
  );
}

function entryChoice({ id, value }: SourceFiles["tools"][number]): Choice {
  return { id, about: `${value.title ?? id}: ${value.summary ?? ""}`.trim() };
}

function maintainerChoice({ id, value }: SourceFiles["maintainers"][number]): Choice {
  return { id, about: [value.name ?? id, value.about].filter(Boolean).join(". ") };
}
