/** Names: what readers see in place of the ids of a catalog. */
import type { Term, VocabularyName } from "../../core/catalog.ts";
import type { Translate } from "../../core/i18n.ts";
import { upkeepRoles } from "../../core/needs.ts";
import type { FacetName } from "../../core/facets.ts";
import type { SkillRungs } from "../../core/matching.ts";
import type { ListedCard } from "../../core/api/card.ts";
import type { CatalogData } from "../data/data.ts";

export interface Names {
  /** The title of a term; its id where the vocabulary does not have it. */
  term(vocabulary: VocabularyName, id: string): string;
  /** What a filter's value is called. */
  value(facet: FacetName, id: string): string;
  /** The title of an entry that was met; its id until then. */
  tool(id: string): string;
  /** Takes in the names of the entries and people that cards name. */
  addCards(cards: readonly ListedCard[]): void;
  /** Takes in the name of a filter's value. */
  setName(facet: FacetName, id: string, name: string): void;
  /** Skill → rung. */
  rungs: SkillRungs;
  /** Help roles that need what maintaining needs: whoever takes one becomes a maintainer. */
  maintainerRoles: ReadonlySet<string>;
}

/** What a template needs to find words: messages, the language they are in, and the names in a catalog. */
export interface Words {
  t: Translate;
  /** BCP 47. */
  lang: string;
  names: Names;
}

/** Facets whose values are terms. The values of others speak for themselves, or name an entry or a person. */
export const VOCABULARY_OF: { readonly [F in FacetName]?: VocabularyName } = {
  task: "tasks",
  goal: "goals",
  audience: "audiences",
  level: "levels",
  uses: "skills",
  "help-wanted": "help-roles",
};

const made = new WeakMap<CatalogData, Names>();

/** The names of a catalog, put together once. */
export function namesOf(catalog: CatalogData): Names {
  const known = made.get(catalog) ?? makeNames(catalog);
  made.set(catalog, known);
  return known;
}

function makeNames({ manifest: { vocabularies } }: CatalogData): Names {
  const terms: [name: string, terms: readonly Pick<Term, "id" | "title">[]][] =
    Object.entries(vocabularies);
  const titles = new Map(
    terms.flatMap(([name, each]) => each.map(({ id, title }) => [`${name}/${id}`, title] as const)),
  );
  const tools = new Map<string, string>();
  const people = new Map<string, string>();
  const term: Names["term"] = (vocabulary, id) => titles.get(`${vocabulary}/${id}`) ?? id;
  const tool: Names["tool"] = (id) => tools.get(id) ?? id;
  return {
    term,
    tool,
    addCards(cards) {
      for (const { id, title, names, maintainers } of cards) {
        tools.set(id, title);
        for (const [other, name] of Object.entries(names ?? {})) tools.set(other, name);
        for (const person of maintainers) people.set(person.id, person.name);
      }
    },
    setName(facet, id, name) {
      (facet === "maintainer" ? people : tools).set(id, name);
    },
    value(facet, id) {
      const vocabulary = VOCABULARY_OF[facet];
      if (vocabulary) return term(vocabulary, id);
      if (facet === "maintainer") return people.get(id) ?? id;
      return facet === "platform" || facet === "tools" ? tool(id) : id;
    },
    rungs: new Map(vocabularies.skills.map(({ id, level }) => [id, level])),
    maintainerRoles: upkeepRoles(vocabularies["help-roles"]),
  };
}
