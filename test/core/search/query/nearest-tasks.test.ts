import { expect, test } from "vitest";
import { nearestTasks } from "../../../../core/search/query/nearest-tasks.ts";

const terms = [
  ["citing", "Add citations", "Back statements with sources: references, footnotes."],
  ["deleting", "Delete pages or files", "Ask for what should go to be removed."],
  ["uploading", "Upload files", "Put pictures, sound and video where all may use them."],
  ["merging", "Merge duplicates", "Make one of two that mean the same."],
  ["spam", "Fight spam", "Find links that advertise."],
].map(([id, title, description]) => ({ id: id!, title: title!, description: description! }));

test("tasks that have tools without the words, three at most, and nothing is counted where none is near", async () => {
  const asked: string[] = [];
  const engine = {
    count: (_: unknown, { query }: { query: string }) => {
      asked.push(query);
      const values = ["spam", "citing", "merging", "deleting"].map((value) => ({
        value,
        count: 1,
      }));
      return Promise.resolve({ values, problems: [] });
    },
  };
  const request = { query: "", purpose: "use", filters: {} } as const;
  const near = async (query: string) =>
    (await nearestTasks(terms, { ...request, query }, engine)).map(({ value }) => value);
  expect(await near("duplicate references")).toEqual(["merging", "citing"]);
  expect(await near("upload duplicate references, delete spam")).toHaveLength(3);
  expect(await near("upload")).toEqual([]);
  expect(asked).toEqual(["", "", ""]);
  expect(await near("zzqqx")).toEqual([]);
  expect(asked).toHaveLength(3);
});
