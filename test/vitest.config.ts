/** Everything that is tested outside of a browser's page: units, the built site and wikis seen through Chromium. */
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("../", import.meta.url));
const MINUTES = 60_000;

export default defineConfig({
  root,
  test: {
    coverage: {
      reporter: [["text", { skipFull: true }]],
      include: ["core/**/*.ts"],
      exclude: ["core/generated/**"],
      thresholds: { lines: 100 },
    },
    projects: [
      {
        test: {
          name: "unit",
          root,
          include: ["test/{core,schema,scripts,site,catalog,repo}/**/*.test.ts"],
          exclude: ["test/site/built/**"],
          testTimeout: MINUTES,
        },
      },
      {
        test: {
          name: "site",
          root,
          include: ["test/site/built/**/*.test.ts"],
          globalSetup: ["test/setup/built-site.ts"],
          testTimeout: 3 * MINUTES,
          hookTimeout: 3 * MINUTES,
        },
      },
      {
        test: {
          name: "wikis",
          root,
          include: ["test/wikis/**/*.test.ts"],
          globalSetup: ["test/wikis/setup.ts"],
          testTimeout: MINUTES,
          hookTimeout: 3 * MINUTES,
          maxWorkers: 2,
        },
      },
    ],
  },
});
