/** A folder with two catalogs that differ, and what each of them is published as. */
import { cp, mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "vitest";
import { projectPath } from "../../scripts/project.ts";
import { runProgram } from "../setup/run.ts";
import { lastingFolder } from "../setup/temporary.ts";
import { digestOf } from "./trials.ts";

export interface Workplace {
  folder: string;
  /** Each catalog's folder, what it was published into, and what that holds. */
  sides: readonly { catalog: string; published: string; digest: string }[];
  /** How long a build takes, in milliseconds. */
  time: number;
}

/** Makes it; it stays for all tests of a file. */
export async function workplace(): Promise<Workplace> {
  const folder = await lastingFolder();
  const sides = [];
  let time = 0;
  for (const name of ["one", "two"]) {
    const catalog = join(folder, name);
    await cp(projectPath("test/fixtures/catalog"), catalog, { recursive: true });
    const about = join(catalog, "catalog.yaml");
    const text = await readFile(about, "utf8");
    await writeFile(about, text.replace(/^title:.*$/m, `title: Catalog ${name}`));
    const published = join(folder, "published", name);
    const started = performance.now();
    expect((await build(catalog, published)).code).toBe(0);
    time = performance.now() - started;
    sides.push({ catalog, published, digest: (await digestOf(published))! });
  }
  return { folder, sides, time };
}

/** Publishes a catalog. */
export async function build(catalog: string, out: string): ReturnType<typeof runProgram> {
  return runProgram(["build", "--catalog", catalog, "--out", out]);
}

/** A place of its own with the first side published in it; `out` may be a link to it. */
export async function place(
  { folder, sides }: Workplace,
  name: string,
  isLink = false,
): Promise<{ parent: string; out: string }> {
  const parent = join(folder, "places", name);
  await mkdir(parent, { recursive: true });
  await cp(sides[0]!.published, join(parent, "dist"), { recursive: true });
  if (!isLink) return { parent, out: join(parent, "dist") };
  const out = join(folder, "places", `${name}-link`);
  await symlink(join(parent, "dist"), out);
  return { parent, out };
}
