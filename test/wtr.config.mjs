/** The element's tests, in a real Chromium. */
import { fileURLToPath } from "node:url";
import { esbuildPlugin } from "@web/dev-server-esbuild";
import { defaultReporter } from "@web/test-runner";
import { chromeLauncher } from "@web/test-runner-chrome";
import { chromium, chromiumFlags, PATIENCE } from "./setup/chromium.ts";
import { countReporter } from "./setup/count-reporter.ts";

const root = fileURLToPath(new URL("../", import.meta.url));

export default {
  rootDir: root,
  files: `${root}test/widget/**/*.test.ts`,
  nodeResolve: { exportConditions: ["browser", "production"] },
  // A lower target would strip the attributes of JSON imports.
  plugins: [esbuildPlugin({ ts: true, target: "esnext" })],
  browsers: [
    chromeLauncher({ launchOptions: { executablePath: chromiumOrExit(), args: chromiumFlags } }),
  ],
  concurrency: 2,
  // Limits are for what hangs: no machine is so busy that they decide.
  browserStartTimeout: PATIENCE,
  testsStartTimeout: PATIENCE,
  testsFinishTimeout: 3 * PATIENCE,
  testFramework: { config: { timeout: PATIENCE } },
  reporters: [defaultReporter(), countReporter(process.env.TEST_COUNTS)],
};

function chromiumOrExit() {
  try {
    return chromium();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
