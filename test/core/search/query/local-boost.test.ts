import { expect, test } from "vitest";
import { createFacetStore } from "../../../../core/search/query/facet-store.ts";
import { openIndex } from "../../../../core/search/query/open-index.ts";
import { readLocalBoost } from "../../../../core/search/query/local-boost.ts";
import type { Here } from "../../../../core/search/query/request.ts";
import { engineOver, filesOf, loadFrom, documentWith } from "../../../fixtures/search-index.ts";

const documents = [
  documentWith({ id: "a", title: "A" }),
  documentWith({ id: "b", title: "B", wikis: ["de.example.org"] }),
  documentWith({
    id: "c",
    title: "C",
    wikis: ["*.example.org", "de.example.org"],
    languages: ["de"],
  }),
  documentWith({ id: "d", title: "D", languages: ["de", "en"] }),
  documentWith({ id: "e", title: "E", wikis: ["*"], languages: ["de-AT"] }),
];
const files = filesOf(documents);

async function degrees(here: Here, broken?: (path: string) => string | undefined) {
  const read = await openIndex(loadFrom(files, broken));
  if ("problem" in read) throw new Error(read.problem.path);
  const { manifest, store } = read.value;
  const boost = await readLocalBoost(here, manifest.count, createFacetStore(manifest, store));
  return { degrees: [...boost.degrees], problems: boost.problems };
}

test.each([
  ["de.example.org", "de", [0, 2, 3, 1, 2]],
  ["fr.example.org", "en", [0, 0, 2, 1, 2]],
  ["de.example.org", "de-AT", [0, 2, 3, 1, 3]],
  ["elsewhere.example", "", [0, 0, 0, 0, 2]],
])("on %s, reading %s", async (wiki, language, expected) => {
  expect(await degrees({ wiki, language })).toEqual({ degrees: expected, problems: [] });
});

test("what can't be read is said, the rest counts", async () => {
  const broken = (path: string) => (path.includes("facets/wiki-") ? "[" : undefined);
  const boost = await degrees({ wiki: "de.example.org", language: "de" }, broken);
  expect(boost.degrees).toEqual([0, 0, 1, 1, 0]);
  expect(boost.problems).toHaveLength(1);
});

test("what is near comes first in a list", async () => {
  const engine = await engineOver(documents);
  const { results } = await engine.find({
    query: "",
    purpose: "use",
    filters: {},
    here: { wiki: "de.example.org", language: "de" },
  });
  expect(results.map(({ card }) => card.id)).toEqual(["c", "b", "e", "d", "a"]);
});
