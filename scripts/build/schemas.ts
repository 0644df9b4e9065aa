/** The base schemas, published for editors and for users of the data. */
import { readdir, readFile } from "node:fs/promises";
import { projectPath } from "../project.ts";

/** Path → text, as schema/*.schema.json has it. */
export async function schemaFiles(): Promise<Map<string, string>> {
  const names = (await readdir(projectPath("schema"))).filter((name) =>
    name.endsWith(".schema.json"),
  );
  const files = names.map(async (name) => {
    return [`schema/v1/${name}`, await readFile(projectPath(`schema/${name}`), "utf8")] as const;
  });
  return new Map(await Promise.all(files));
}
