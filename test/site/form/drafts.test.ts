import { describe, expect, test } from "vitest";
import { Drafts, type SavedDraft } from "../../../site/form/drafts.ts";

function storage(): Storage & { held: Map<string, string> } {
  const held = new Map<string, string>();
  return {
    held,
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  } as never;
}

const kept: SavedDraft = {
  entry: { title: "A" },
  id: "a",
  original: { text: "title: B\n", file: "a.yaml" },
  touched: ["title"],
  saved: "2026-01-01T00:00:00Z",
};

test("a draft comes back until it is thrown away", () => {
  const place = storage();
  const drafts = new Drafts(() => place, "/x/");
  expect(drafts.write("a", kept)).toBe(true);
  expect(drafts.write(undefined, { ...kept, id: "new" })).toBe(true);
  expect(drafts.read("a")).toEqual(kept);
  expect(drafts.read(undefined)?.id).toBe("new");
  expect(new Drafts(() => place, "/y/").read("a")).toBeUndefined();
  drafts.delete("a");
  expect(drafts.read("a")).toBeUndefined();
  expect(drafts.read(undefined)?.id).toBe("new");
});

describe("a browser that can't save drafts", () => {
  const refuse = () => {
    throw new Error("not here");
  };
  test.each([
    ["refuses to be asked", new Drafts(refuse, "/")],
    [
      "refuses each call",
      new Drafts(() => ({ getItem: refuse, setItem: refuse, removeItem: refuse }), "/"),
    ],
  ])("%s", (_, drafts) => {
    expect(drafts.read("a")).toBeUndefined();
    expect(drafts.write("a", kept)).toBe(false);
    expect(() => drafts.delete("a")).not.toThrow();
  });
});

describe("whatever stands there", () => {
  test.each([
    "",
    "null",
    "5",
    "{",
    "[]",
    '{"version":1}',
    '{"version":2,"entry":{}}',
    '{"version":1,"entry":[]}',
    '{"version":1,"entry":"x"}',
  ])("%j is none", (text) => {
    const place = storage();
    place.held.set("tool-ladder:draft:/:new", text);
    expect(new Drafts(() => place, "/").read(undefined)).toBeUndefined();
  });

  test("parts of another shape are left out", () => {
    const place = storage();
    place.held.set(
      "tool-ladder:draft:/:new",
      '{"version":1,"entry":{"title":5},"id":5,"original":{"text":5},"touched":["a",5],"saved":5}',
    );
    expect(new Drafts(() => place, "/").read(undefined)).toEqual({
      entry: { title: 5 },
      id: "",
      touched: ["a"],
      saved: "",
    });
  });
});
