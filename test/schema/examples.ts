/** The published examples of wrong and right, put into a small catalog. */
import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { parse } from "yaml";
import type { RuleId } from "../../schema/problems.ts";
import { temporaryFolder } from "../setup/temporary.ts";

/** A whole file, or (as a string) fields that replace those of the same name in the small catalog's file. */
export type Content =
  | string
  | { text: string; padded?: number }
  | { hex: string }
  | { link: string }
  | { folder: true }
  | { absent: true };

export interface Example {
  rule: RuleId;
  file: string;
  wrong: Content;
  right?: Content;
  /** Line and column in `wrong`; absent: not held. */
  at?: string;
  suggestion?: string;
  /** Fields that the small catalog's file does without, in both. */
  without?: string[];
  /** Fields of other files, in both. */
  also?: Record<string, string>;
}

const SMALL = "test/fixtures/small-catalog";
const EXAMPLES = "schema/examples";

/** All examples, in the order of the files. */
export async function readExamples(): Promise<Example[]> {
  const names = (await readdir(EXAMPLES)).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(EXAMPLES, name), "utf8")));
  return texts.flatMap((text) => parse(text) as Example[]);
}

/** A copy of the small catalog with fields or whole files changed; `contents` by path. */
export async function smallCatalog(
  contents: Readonly<Record<string, Content | undefined>> = {},
  without: readonly string[] = [],
): Promise<string> {
  const folder = await temporaryFolder();
  await cp(SMALL, folder, { recursive: true });
  for (const [path, content] of Object.entries(contents)) {
    if (content === undefined) continue;
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    const before = await readFile(target, "utf8").catch(() => "");
    await put(target, content, before, without);
  }
  return folder;
}

/** How many lines of a changed file stand before the fields that were put in. */
export function linesBefore(
  before: string,
  fields: string,
  without: readonly string[] = [],
): number {
  return withoutFields(before, [...fieldsOf(fields), ...without]).split("\n").length - 1;
}

/** A file of the small catalog. */
export async function smallFile(path: string): Promise<string> {
  return readFile(join(SMALL, path), "utf8").catch(() => "");
}

async function put(
  target: string,
  content: Content,
  before: string,
  without: readonly string[],
): Promise<void> {
  if (typeof content === "string") {
    const rest = withoutFields(before, [...fieldsOf(content), ...without]);
    await writeFile(target, rest + content);
    return;
  }
  await rm(target, { force: true });
  if ("text" in content) await writeFile(target, content.text.padEnd(content.padded ?? 0, "x"));
  else if ("hex" in content) await writeFile(target, Buffer.from(String(content.hex), "hex"));
  else if ("link" in content) await symlink(content.link, target);
  else if ("folder" in content) await mkdir(join(target, basename(target)), { recursive: true });
}

const FIELD = /^([A-Za-z]\w*):/gm;

function fieldsOf(text: string): string[] {
  return [...text.matchAll(FIELD)].map(([, field]) => field!);
}

/** A field goes with the lines that are indented below it. */
function withoutFields(text: string, fields: readonly string[]): string {
  return text
    .split(/^(?=[A-Za-z])/m)
    .filter((section) => !fields.includes(fieldsOf(section)[0] ?? ""))
    .join("");
}
