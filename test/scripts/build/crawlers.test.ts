import { expect, test } from "vitest";
import { crawlerFiles, indexedPages } from "../../../scripts/build/crawlers.ts";
import { writeFiles } from "../../../scripts/build/write-files.ts";
import { temporaryFolder } from "../../setup/temporary.ts";

test("names every page that wants to be found, and says where the list is", async () => {
  const folder = await temporaryFolder();
  const pages: [string, string][] = [
    ["index.html", "home"],
    ["404.html", "nothing"],
    ["tools/a&b's/index.html", "tool"],
    ["old/index.html", '<meta name="robots" content="noindex">'],
    ["embed/index.html.txt", "no page"],
  ];
  await writeFiles(folder, new Map(pages));
  const site = "https://example.org/x";
  const files = crawlerFiles(await indexedPages(folder), { site });
  expect([...files.get("sitemap-0.xml")!.matchAll(/<loc>(.*)<\/loc>/g)].map(([, l]) => l)).toEqual([
    `${site}/`,
    `${site}/tools/a&amp;b&apos;s/`,
  ]);
  expect(files.get("sitemap-index.xml")).toContain(`<loc>${site}/sitemap-0.xml</loc>`);
  expect(files.get("robots.txt")).toContain(`Sitemap: ${site}/sitemap-index.xml\n`);
});
