/**
 * The addresses that a published folder gives of itself: links, scripts and styles in its pages, pictures and fonts in
 * its style sheets, modules in its scripts. Each must be a file there, by exactly this name: hosts differ in what they
 * make of another case or of a folder without a slash. Addresses that begin with a scheme are others' affairs.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { tagsIn } from "../../core/tags.ts";
import { filesIn } from "./marker.ts";

/** An address that leads nowhere, and a file that has it. */
export interface DeadAddress {
  address: string;
  file: string;
}

const HOST = "https://own.invalid";

const TAGS: ReadonlySet<string> = new Set([
  "a",
  "area",
  "iframe",
  "img",
  "link",
  "script",
  "source",
]);
const IN_TAG = /(?:^|\s)(?:href|src)=(?:"([^"]*)"|'([^']*)')/g;
const IN_STYLE = /\burl\(\s*["']?([^"')]+)/g;
const IN_SCRIPT = /\b(?:from|import)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+)/g;
/** A scheme or another host. */
const ELSEWHERE = /^([a-z][a-z\d+.-]*:|\/\/)/i;

type Find = (text: string) => string[];

const FINDERS: Readonly<Record<string, Find>> = {
  html: (text) =>
    tagsIn(text)
      .filter(({ name }) => TAGS.has(name))
      .flatMap(({ attributes }) => matches(attributes, IN_TAG))
      .map(unescape),
  css: (text) => matches(text, IN_STYLE),
  js: (text) => matches(text, IN_SCRIPT),
};

/** Each own address in the folder, published under the base path, that leads nowhere; once. */
export async function deadAddresses(folder: string, base: string): Promise<DeadAddress[]> {
  const files = await filesIn(folder);
  const there = new Set(files);
  const seen = new Set<string>();
  const dead: DeadAddress[] = [];
  for (const file of files) {
    const find = FINDERS[file.slice(file.lastIndexOf(".") + 1)];
    if (!find) continue;
    for (const address of new Set(find(await readFile(join(folder, file), "utf8")))) {
      if (ELSEWHERE.test(address) || address.startsWith("#")) continue;
      // Most are the same on every page.
      if (address.startsWith("/") && seen.has(address)) continue;
      seen.add(address);
      if (!leadsTo(there, base, address, file)) dead.push({ address, file });
    }
  }
  return dead;
}

function leadsTo(there: ReadonlySet<string>, base: string, address: string, file: string): boolean {
  const url = URL.parse(address, `${HOST}${base}${file}`);
  if (!url?.href.startsWith(HOST + base)) return false;
  const path = decoded(url.pathname.slice(base.length));
  return there.has(path === "" || path.endsWith("/") ? `${path}index.html` : path);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, first, second]) => first ?? second ?? "");
}

function unescape(text: string): string {
  return text.replace(/&(?:#38|#x26|amp);/gi, "&");
}
