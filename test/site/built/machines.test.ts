/** What machines read: the API, schemas, sitemap. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import type { Manifest } from "../../../core/api/manifest.ts";
import type { ToolList } from "../../../core/api/card.ts";
import type { ToolRecord } from "../../../core/api/tool.ts";
import { ELSEWHERE } from "../../setup/built-site.ts";
import { textOf } from "../../setup/html.ts";

describe.each([
  { name: "site" as const, address: /^https:\/\/[^/]+$/ },
  { name: "elsewhere" as const, address: /^https:\/\/catalog\.example\.org\/some\/path$/ },
])("$name", ({ name, address }) => {
  const { folder, url } = inject(name);
  const api = async <T>(path: string): Promise<T> =>
    (await (await fetch(`${url}api/v1/${path}`)).json()) as T;

  test("the manifest leads to everything", async () => {
    const manifest = await api<Manifest>("catalog.json");
    expect(manifest.version).toBe(1);
    expect(manifest.site).toMatch(address);
    for (const path of Object.values(manifest.files))
      expect(existsSync(join(folder, "api/v1", path.replace("{id}", "quarry"))), path).toBe(true);
    expect(existsSync(join(folder, "api/v1", manifest.page.replace("{id}", "quarry")))).toBe(true);
  });

  test("counts are true, and each tool has its record and its page", async () => {
    const { counts } = await api<Manifest>("catalog.json");
    const { count, tools } = await api<ToolList>("tools.json");
    expect([count, tools.length]).toEqual([counts.tools, counts.tools]);
    for (const each of tools) {
      const { id } = each;
      const { tool, card } = JSON.parse(
        await textOf(folder, `api/v1/tools/${id}.json`),
      ) as ToolRecord;
      expect(tool.id).toBe(id);
      expect(card).toEqual(each);
      expect(existsSync(join(folder, `tools/${id}/index.html`))).toBe(true);
    }
  });

  test("anybody may read it, compressed", async () => {
    const { headers } = await fetch(`${url}api/v1/tools.json`);
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(headers.get("content-encoding")).toMatch(/^(br|gzip)$/);
  });

  test("the sitemap names pages that are there, at the site's address", async () => {
    const text = await textOf(folder, "sitemap-0.xml");
    const pages = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, page]) => page!);
    expect(pages.length).toBeGreaterThan(50);
    const { site } = await api<Manifest>("catalog.json");
    for (const page of pages) {
      expect(page.startsWith(`${site}/`)).toBe(true);
      expect(existsSync(join(folder, page.slice(site.length), "index.html")), page).toBe(true);
    }
    expect(await textOf(folder, "robots.txt")).toContain(`Sitemap: ${site}/sitemap-index.xml`);
  });
});

test("pages name their place on the published site", async () => {
  const page = await textOf(inject("elsewhere").folder, "tools/quarry/index.html");
  const address = `${ELSEWHERE.site}${ELSEWHERE.base}tools/quarry/`;
  expect(page).toContain(`<link rel="canonical" href="${address}"`);
});
