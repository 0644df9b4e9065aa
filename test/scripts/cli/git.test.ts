import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { gitIn } from "../../../scripts/cli/git.ts";
import { repositoryOf } from "../../setup/repository.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

test("a folder's own repository, whatever the environment names", async () => {
  const { catalog } = await repositoryOf("schema/examples/catalog");
  vi.stubEnv("GIT_DIR", join(catalog, "none"));
  expect(await gitIn(catalog)("rev-parse", "--show-prefix")).toBe("catalog/\n");
});

test("a command that git refuses", async () => {
  const { catalog } = await repositoryOf("schema/examples/catalog");
  await expect(gitIn(catalog)("rev-parse", "--verify", "none")).rejects.toThrow("fatal");
});

test("no hook is run", async () => {
  const { catalog, change, git } = await repositoryOf("schema/examples/catalog");
  await change({ "../.git/hooks/pre-commit": "#!/bin/sh\nexit 1\n" });
  git("config", "user.name", "Kim");
  git("config", "user.email", "kim@example.org");
  await gitIn(catalog)("commit", "--quiet", "--no-gpg-sign", "--allow-empty", "--message=x");
  expect(git("log", "--format=%s", "-1")).toBe("x\n");
});
