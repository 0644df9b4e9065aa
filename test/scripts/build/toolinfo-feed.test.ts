import { expect, test } from "vitest";
import { toolinfoFeed } from "../../../scripts/build/toolinfo-feed.ts";
import { readCatalog } from "../../../schema/read/reader.ts";

const address = { site: "https://example.org/x" };

test("a catalog with a feed publishes it", async () => {
  const { catalog, sources } = await readCatalog("test/fixtures/catalog");
  const text = toolinfoFeed(catalog!, sources, address).get("toolinfo.json")!;
  const records = JSON.parse(text) as { url: string }[];
  expect(records.length).toBeGreaterThan(5);
  expect(records.map(({ url }) => url)).toContainEqual(expect.stringMatching(/^https:/));
});

test("one without has no file: readers would delete what an empty one no longer names", async () => {
  const { catalog, sources } = await readCatalog("test/fixtures/catalog");
  const about = { ...catalog!.about, feed: false };
  expect([...toolinfoFeed({ ...catalog!, about }, sources, address)]).toEqual([]);
});
