/**
 * The widget of an earlier build with what is published today, and today's widget with earlier data: pages, caches and
 * copies of the script hold them together. Builds are stored as they were published: path → text, compressed.
 */
import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { projectPath } from "../../scripts/project.ts";
import { lastingFolder, temporaryFolder } from "../setup/temporary.ts";
import { host, pageOpener, useAll } from "./open-pages.ts";
import { build } from "./workplace.ts";

const EARLIER = projectPath("test/fixtures/earlier");
let today: string;

beforeAll(async () => {
  today = join(await lastingFolder(), "dist");
  expect((await build(projectPath("test/fixtures/catalog"), today)).code).toBe(0);
});

/** One part of a folder from a stored build, the other from today's. */
async function mix(name: string, partOfEarlier: "api" | "widget"): Promise<string> {
  const out = await temporaryFolder();
  const text = gunzipSync(await readFile(join(EARLIER, name))).toString();
  for (const [path, content] of Object.entries(JSON.parse(text) as Record<string, string>)) {
    if (!path.startsWith(`${partOfEarlier}/`)) continue;
    await mkdir(dirname(join(out, path)), { recursive: true });
    await writeFile(join(out, path), content);
  }
  const other = partOfEarlier === "api" ? "widget" : "api";
  await cp(join(today, other), join(out, other), { recursive: true });
  return out;
}

test.each(
  (await readdir(EARLIER)).flatMap((name) => [[name, "widget"] as const, [name, "api"] as const]),
)("of %s the folder %s/: search, filters and an empty list work", async (name, part) => {
  const open = await pageOpener();
  const page = await open();
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  await page.goto(`${await host(await mix(name, part))}page.html`);
  await page.locator("tool-ladder .card").first().waitFor();
  expect(await useAll(page, "harbour", "Harbour")).toEqual([]);
  expect(errors).toEqual([]);
});
