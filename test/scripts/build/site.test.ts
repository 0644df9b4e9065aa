import { expect, test } from "vitest";
import { readCatalog } from "../../../schema/read/reader.ts";
import { projectPath, PROJECT } from "../../../scripts/project.ts";
import { astroConfig, provideCatalog } from "../../../scripts/build/site.ts";

test("Astro gets origin and base, and tells nobody", () => {
  const site = "https://example.org/x";
  expect(astroConfig({ base: "/x/", origin: "https://example.org", site })).toMatchObject({
    root: PROJECT,
    base: "/x/",
    site: "https://example.org",
  });
  expect(process.env.ASTRO_TELEMETRY_DISABLED).toBe("1");
});

test("the pages see the catalog that was handed over", async () => {
  const { catalog } = await readCatalog(projectPath("test/fixtures/catalog"));
  provideCatalog(catalog);
  expect((await import("../../../site/catalog.ts")).catalog).toBe(catalog);
  provideCatalog(undefined);
});
