import { resolve } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { forgePath } from "../../../../scripts/cli/report/forge-path.ts";

afterEach(() => void vi.unstubAllEnvs());

test.each([
  ["", "", "catalog/a.yaml"],
  [resolve(".."), "", expect.stringMatching(/^[^/]+\/catalog\/a\.yaml$/) as string],
  ["", resolve("catalog"), "a.yaml"],
])("GITHUB_WORKSPACE=%s CI_PROJECT_DIR=%s", (github, gitlab, path) => {
  vi.stubEnv("GITHUB_WORKSPACE", github);
  vi.stubEnv("CI_PROJECT_DIR", gitlab);
  expect(forgePath("./catalog/a.yaml")).toEqual(path);
  expect(forgePath(resolve("catalog/a.yaml"))).toEqual(path);
});
