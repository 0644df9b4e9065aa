import { describe, expect, test } from "vitest";
import { manifest, readManifest } from "../../../core/api/manifest.ts";
import { catalog, head } from "../../fixtures/api.ts";
import { fixtureCatalog, fixtureParts } from "../../fixtures/catalog-parts.ts";

describe("writing", () => {
  test("says what there is and where", () => {
    expect(manifest(catalog)).toEqual({
      ...head,
      title: "Example Ladder",
      description: "Invented tools for tests.",
      site: "https://ladder.example.org",
      language: "en",
      license: "CC0-1.0",
      counts: { tools: 8, maintainers: 4, notices: 2, charts: 3 },
      vocabularies: catalog.vocabularies,
      questions: catalog.questions,
      redirects: { "example-sql": "example-query" },
      files: {
        tools: "tools.json",
        tool: "tools/{id}.json",
        maintainers: "maintainers.json",
        charts: "charts.json",
        notices: "notices.json",
      },
      page: "../../tools/{id}/",
      ask: "https://example.org/project/issues/new?title={words}",
    });
  });

  test("says what to start with, and where else to search", () => {
    const about = {
      ...fixtureParts().about,
      featured: { reader: ["example-citer"] },
      elsewhere: { name: "Other", url: "https://other.example.org/?q={query}" },
    };
    const written = manifest(fixtureCatalog({ about }));
    expect(written).toMatchObject({ featured: about.featured, elsewhere: about.elsewhere });
    expect(readManifest(written)).toStrictEqual(written);
  });

  test("keeps a site's path, without the slash at its end", () => {
    const about = { ...fixtureParts().about, site: "https://example.org/ladder/" };
    expect(manifest(fixtureCatalog({ about })).site).toBe("https://example.org/ladder");
  });
});

describe("reading", () => {
  const written = manifest(catalog);

  test("is taken as it is", () => expect(readManifest(written)).toStrictEqual(written));

  test("may lack vocabularies: then ids stand for names", () => {
    const lean = readManifest({ files: { tools: "tools.json" } });
    expect(lean?.vocabularies.skills).toEqual([]);
    expect(lean?.page).toBe("");
    expect(lean?.ask).toBeUndefined();
  });

  test("drops terms without id or title", () => {
    const vocabularies = { skills: [{ id: "sql" }, null, "x", { id: "a", title: "A" }] };
    const read = readManifest({ ...written, vocabularies });
    expect(read?.vocabularies.skills.map(({ id }) => id)).toEqual(["a"]);
  });

  test.each([null, [], {}, { files: {} }, { files: { tools: 1 } }])("%j is none", (json) => {
    expect(readManifest(json)).toBeUndefined();
  });
});
