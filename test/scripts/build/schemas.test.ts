import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { schemaFiles } from "../../../scripts/build/schemas.ts";
import { projectPath } from "../../../scripts/project.ts";

test("every base schema as it is", async () => {
  const files = await schemaFiles();
  expect(files.has("schema/v1/tool.schema.json")).toBe(true);
  for (const [path, text] of files) {
    const name = path.replace("schema/v1/", "schema/");
    expect(text).toBe(await readFile(projectPath(name), "utf8"));
  }
});
