/** Everything that is tested outside of a browser's page: units, the built site and wikis seen through Chromium. */
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("../", import.meta.url));
const MINUTES = 60_000;

/** Tests end when something holds. Limits are for what hangs: no machine is so busy that they decide. */
const limits = {
  testTimeout: 5 * MINUTES,
  hookTimeout: 5 * MINUTES,
  expect: { poll: { timeout: 2 * MINUTES } },
};

export default defineConfig({
  root,
  test: {
    // By itself Vitest leaves a core to the person before it: of two, half of the machine.
    maxWorkers: "100%",
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
          include: ["test/{scripts,site,catalog,repo}/**/*.test.ts"],
          exclude: ["test/site/built/**"],
          ...limits,
        },
      },
      {
        test: {
          name: "pure",
          root,
          include: ["test/{core,schema}/**/*.test.ts"],
          // What only computes leaves nothing behind: a worker loads the sources once, not for each file.
          isolate: false,
          ...limits,
        },
      },
      {
        test: {
          name: "site",
          root,
          include: ["test/site/built/**/*.test.ts"],
          globalSetup: ["test/setup/built-site.ts"],
          ...limits,
        },
      },
      {
        test: {
          name: "trust",
          root,
          include: ["test/trust/**/*.test.ts"],
          ...limits,
          testTimeout: 60 * MINUTES,
        },
      },
      {
        test: {
          name: "wikis",
          root,
          include: ["test/wikis/**/*.test.ts"],
          globalSetup: ["test/wikis/setup.ts"],
          ...limits,
          maxWorkers: 2,
        },
      },
    ],
  },
});
