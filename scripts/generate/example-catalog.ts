/** The small catalog that the examples of wrong and right are applied to. */
import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import { type Content, type Example, replaceFields } from "../../schema/check/examples.ts";
import { projectPath } from "../project.ts";

const EXAMPLES = projectPath("schema/examples");
const SMALL = join(EXAMPLES, "catalog");

/** All examples, in the order of the files. */
export async function readExamples(): Promise<Example[]> {
  const names = (await readdir(EXAMPLES)).filter((name) => name.endsWith(".yaml")).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(EXAMPLES, name), "utf8")));
  return texts.flatMap((text) => parse(text) as Example[]);
}

/** Copies the small catalog into an empty folder and changes fields or whole files of it; `contents` by path. */
export async function putSmallCatalog(
  folder: string,
  contents: Readonly<Record<string, Content | undefined>>,
  without: readonly string[] = [],
): Promise<void> {
  await cp(SMALL, folder, { recursive: true });
  for (const [path, content] of Object.entries(contents)) {
    if (content === undefined) continue;
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await put(target, content, without);
  }
}

/** How many lines of an example's wrong file come before the example's own. */
export async function linesBefore({ file, wrong, without }: Example): Promise<number> {
  if (typeof wrong !== "string") return 0;
  return replaceFields(await textOf(join(SMALL, file)), wrong, without).linesBefore;
}

async function put(target: string, content: Content, without: readonly string[]): Promise<void> {
  if (typeof content === "string") {
    await writeFile(target, replaceFields(await textOf(target), content, without).text);
  } else if ("text" in content) {
    const { text, encoding = "utf8", padded = 0 } = content;
    // As editors write UTF-16: with a byte order mark.
    const mark = encoding === "utf16le" ? "\ufeff" : "";
    await writeFile(target, mark + text.padEnd(padded, "x"), encoding);
  } else if ("folder" in content) {
    await mkdir(target, { recursive: true });
  } else {
    await rm(target, { recursive: true, force: true });
    if ("link" in content) await symlink(content.link, target);
  }
}

async function textOf(path: string): Promise<string> {
  return readFile(path, "utf8").catch(() => "");
}
