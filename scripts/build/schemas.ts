/** The base schemas, published for editors and for whoever reads the data. */
import { copyFile, mkdir, readdir } from "node:fs/promises";
import { projectPath } from "../project.ts";

/** Copies schema/*.schema.json to schema/v1/ in a folder. */
export async function publishSchemas(folder: string): Promise<void> {
  const target = `${folder}/schema/v1`;
  await mkdir(target, { recursive: true });
  const names = (await readdir(projectPath("schema"))).filter((name) =>
    name.endsWith(".schema.json"),
  );
  await Promise.all(
    names.map((name) => copyFile(projectPath(`schema/${name}`), `${target}/${name}`)),
  );
}
