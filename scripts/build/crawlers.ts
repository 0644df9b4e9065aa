/** Files for search engines: robots.txt and the sitemaps of the built pages. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Address } from "../cli/address.ts";

/** The most addresses that one sitemap may hold. */
const LIMIT = 50_000;
const NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
const NOT_INDEXED = /<meta name="robots" content="[^"]*noindex/;

/** Path → text: robots.txt, sitemap-index.xml and the sitemaps that it names. */
export function crawlerFiles(
  pages: readonly string[],
  { site }: Pick<Address, "site">,
): Map<string, string> {
  const parts = Array.from({ length: Math.ceil(pages.length / LIMIT) }, (_, i) =>
    pages.slice(i * LIMIT, (i + 1) * LIMIT),
  );
  const files = new Map(
    parts.map((part, i) => [`sitemap-${i}.xml`, sitemap("urlset", "url", part, site)]),
  );
  const names = [...files.keys()];
  files.set("sitemap-index.xml", sitemap("sitemapindex", "sitemap", names, site));
  files.set("robots.txt", `User-agent: *\nAllow: /\n\nSitemap: ${site}/sitemap-index.xml\n`);
  return files;
}

/** Paths of all built pages that may be indexed, relative to the folder, with a slash at the end. */
export async function indexedPages(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true });
  const pages: string[] = [];
  for (const file of files.filter((name) => /(^|\/)index\.html$/.test(name)).sort()) {
    const html = await readFile(join(folder, file), "utf8");
    if (!NOT_INDEXED.test(html)) pages.push(file.replace(/index\.html$/, ""));
  }
  return pages;
}

function sitemap(root: string, item: string, paths: readonly string[], site: string): string {
  const items = paths.map((path) => `<${item}><loc>${escape(`${site}/${path}`)}</loc></${item}>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${NAMESPACE}">\n${items.join("")}</${root}>\n`;
}

function escape(url: string): string {
  return encodeURI(url).replaceAll("&", "&amp;").replaceAll("'", "&apos;");
}
