import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { publishCrawlers } from "../../../scripts/build/crawlers.ts";
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
  await publishCrawlers(folder, { site, origin: "https://example.org", base: "/x/" });
  const textOf = async (name: string): Promise<string> => readFile(join(folder, name), "utf8");
  expect(
    [...(await textOf("sitemap-0.xml")).matchAll(/<loc>(.*)<\/loc>/g)].map(([, l]) => l),
  ).toEqual([`${site}/`, `${site}/tools/a&amp;b&apos;s/`]);
  expect(await textOf("sitemap-index.xml")).toContain(`<loc>${site}/sitemap-0.xml</loc>`);
  expect(await textOf("robots.txt")).toContain(`Sitemap: ${site}/sitemap-index.xml\n`);
});
