import { expect, test } from "vitest";
import { makeDocument, documentsOf } from "../../../../core/search/write/documents.ts";
import { inDefaultOrder } from "../../../../core/default-order.ts";
import { fixtureCatalog } from "../../../fixtures/catalog-parts.ts";
import { makeCard } from "../../../fixtures/cards.ts";

test("titles of tasks and skills, names and technologies are searched", () => {
  const card = makeCard({
    id: "example",
    summary: "Adds sources.",
    keywords: ["footnotes"],
    tasks: ["citing", "unknown"],
    needs: { use: { sql: "required" } },
    maintainers: [{ id: "wiki-ann", name: "Ann" }],
    hostedOn: ["platform"],
    type: "bot",
  });
  const titles = {
    tasks: [{ id: "citing", title: "Add citations" }],
    skills: [{ id: "sql", title: "SQL queries" }],
    goals: [],
  };
  expect(makeDocument(card, titles, { description: "Long.", technologies: ["PHP"] }).texts).toEqual(
    {
      keywords: ["footnotes", "Ann", "PHP", "example"],
      summary: ["Adds sources.", "Add citations", "unknown"],
      description: ["Long.", "SQL queries", "platform", "bot"],
    },
  );
  expect(makeDocument(makeCard({ id: "bare" }), titles).texts.description).toEqual(["", ""]);
});

test("all entries of a catalog, each with its place in the default order", () => {
  const catalog = fixtureCatalog();
  const documents = documentsOf(catalog);
  expect(documents.map(({ card }) => card.id)).toEqual(inDefaultOrder(catalog).map(({ id }) => id));
  expect(documents.map(({ place }) => place)).toEqual(documents.map((_, i) => i));
});
