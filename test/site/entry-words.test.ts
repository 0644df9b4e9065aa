import { expect, test } from "vitest";
import { providedCatalog } from "../fixtures/provided-catalog.ts";
import { hostTitles, peopleShort } from "../../site/entry-words.ts";

const entry = providedCatalog.entryById.get("example-citer")!;

test.each([
  [[], ""],
  [["example-team"], "Example Team"],
  [["wiki:Ann Example", "example-team"], "Ann Example and Example Team"],
  [["wiki:Ann Example", "example-team", "developer:bob"], "Ann Example and 2 more"],
])("%j → %s", (maintainers, words) => {
  expect(peopleShort({ ...entry, maintainers })).toBe(words);
});

test("hosts by their titles", () => {
  expect(hostTitles(entry)).toBe("Example Platform");
  expect(hostTitles({ ...entry, hostedOn: [] })).toBe("");
});

test("an id that names nothing stays an id", () => {
  const hostedOn = ["example-query", "gone"];
  expect(hostTitles({ ...entry, hostedOn })).toBe("Example Query and gone");
});
