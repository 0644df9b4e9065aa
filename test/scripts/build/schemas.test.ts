import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { publishSchemas } from "../../../scripts/build/schemas.ts";
import { projectPath } from "../../../scripts/project.ts";
import { temporaryFolder } from "../../setup/temporary.ts";

test("publishes every base schema as it is", async () => {
  const folder = await temporaryFolder();
  await publishSchemas(folder);
  const names = await readdir(join(folder, "schema/v1"));
  expect(names).toContain("tool.schema.json");
  for (const name of names) {
    const published = await readFile(join(folder, "schema/v1", name), "utf8");
    expect(published).toBe(await readFile(projectPath(`schema/${name}`), "utf8"));
  }
});
