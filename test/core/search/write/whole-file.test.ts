import { describe, expect, test } from "vitest";
import type { SearchManifest } from "../../../../core/search/codec/files.ts";
import type { WholeFile } from "../../../../core/search/codec/whole.ts";
import { wholeFiles } from "../../../../core/search/write/whole-file.ts";
import { few, filesOf } from "../../../fixtures/search-index.ts";

test("files become one, each what it was", () => {
  const [made, texts] = wholeFiles(
    [
      { path: "cards/0.json", json: `[{"id":"a"}]` },
      { path: `odd "name".json`, json: `{"x":1}` },
    ],
    [{ path: "texts/0.json", json: `["b"]` }],
    { stamp: "abc", texts: "def" },
  );
  expect(texts?.path).toBe("abc/whole-texts.json");
  expect(JSON.parse(texts!.json)).toEqual({ stamp: "def", files: { "texts/0.json": ["b"] } });
  expect(made?.path).toBe("abc/whole.json");
  expect(JSON.parse(made!.json)).toEqual({
    stamp: "abc",
    texts: "def",
    files: { "cards/0.json": [{ id: "a" }], [`odd "name".json`]: { x: 1 } },
  });
});

test.each([
  ["as many as are worth it", 599_900, true],
  ["more", 600_100, false],
])("characters: %s", (_, size, isMade) => {
  const made = wholeFiles([{ path: "a", json: JSON.stringify("x".repeat(size)) }], [], {
    stamp: "abc",
    texts: "def",
  });
  expect(made.length > 0).toBe(isMade);
});

describe("in an index", () => {
  const files = filesOf(few);
  const manifest = JSON.parse(files[0]!.json) as SearchManifest;
  const [whole, texts] = files.slice(-2).map(({ json }) => JSON.parse(json) as WholeFile);

  test("the manifest names it, and they hold all other files", () => {
    expect(manifest.whole).toBe(true);
    expect(whole!.stamp).toBe(manifest.stamp);
    expect(texts!.stamp).toBe(whole!.texts);
    const others = files.slice(1, -2).map(({ path, json }) => [path, JSON.parse(json) as unknown]);
    const own = Object.entries({ ...whole!.files, ...texts!.files }).map(([path, file]) => [
      `${manifest.stamp}/${path}`,
      file,
    ]);
    expect(own).toEqual(others);
  });

  test("a change outside of texts leaves the file of texts as it was", () => {
    const other = filesOf(few.map((each) => ({ ...each, card: { ...each.card, title: "Other" } })));
    expect(JSON.parse(other[0]!.json)).not.toMatchObject({ stamp: manifest.stamp });
    expect(other.at(-1)!.json).toBe(files.at(-1)!.json);
  });
});
