import { join } from "node:path";
import { expect, test } from "vitest";
import { projectPath } from "../../../scripts/project.ts";
import { runProgram } from "../../setup/run.ts";
import { contentsOf, temporaryFolder } from "../../setup/temporary.ts";

test("publishes everything that has its place in the contract with the outside", async () => {
  const out = join(await temporaryFolder(), "dist");
  const catalog = projectPath("test/fixtures/catalog");
  expect((await runProgram(["build", "--catalog", catalog, "--out", out])).code).toBe(0);
  expect(Object.keys(await contentsOf(out))).toEqual(
    expect.arrayContaining([
      ".nojekyll",
      "404.html",
      "api/v1/catalog.json",
      "api/v1/charts.json",
      "api/v1/maintainers.json",
      "api/v1/notices.json",
      "api/v1/tools.json",
      "api/v1/tools/harbour.json",
      "embed/index.html",
      "favicon.svg",
      "index.html",
      "published.txt",
      "robots.txt",
      "schema/v1/tool.schema.json",
      "sitemap-index.xml",
      "skills/index.html",
      "submit/others.json",
      "submit/tools/harbour.yaml",
      "tools/harbour/index.html",
      "widget/v1/i18n/ar.json",
      "widget/v1/i18n/de.json",
      "widget/v1/tool-ladder.js",
    ]),
  );
});
