/** What the tests read out of built pages, which our own build writes: double quotes around all values. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

export interface Tag {
  name: string;
  attributes: ReadonlyMap<string, string>;
}

const TAG =
  /<([a-z][\w-]*)((?:\s+[^\s"'<>=/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/gi;
const ATTRIBUTE = /([^\s"'<>=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

/** Paths of all pages of a published folder, such as `tools/index.html`. */
export async function pagesOf(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true });
  return files.filter((name) => name.endsWith(".html")).sort();
}

/** The text of a published file. */
export async function textOf(folder: string, path: string): Promise<string> {
  return readFile(join(folder, path), "utf8");
}

/** All opening tags of a page, without what stands in scripts. */
export function tagsOf(html: string): Tag[] {
  const markup = html.replace(/(<script\b[^>]*>)[^]*?<\/script>/gi, "$1");
  return [...markup.matchAll(TAG)].map(([, name = "", attributes = ""]) => ({
    name: name.toLowerCase(),
    attributes: new Map(
      [...attributes.matchAll(ATTRIBUTE)].map(([, key = "", ...values]) => [
        key.toLowerCase(),
        decode(values.find((value) => value !== undefined) ?? ""),
      ]),
    ),
  }));
}

/** The words of a piece of a page, without its tags. */
export function wordsOf(html: string): string {
  return decode(html.replace(/<(script|style)\b[^]*?<\/\1>/gi, "").replace(/<[^>]*>/g, " "))
    .replace(/\s+/g, " ")
    .trim();
}

function decode(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(parseInt(String(hex), 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return ENTITIES[String(name)] ?? whole;
  });
}
