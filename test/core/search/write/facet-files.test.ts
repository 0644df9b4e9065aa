import { expect, test } from "vitest";
import { facetFiles } from "../../../../core/search/write/facet-files.ts";

test("values in order, with labels where there are some", () => {
  const values = new Map([
    ["b", [1, 2]],
    ["a", [0]],
  ]);
  const documents = "A|BA";
  expect(facetFiles(values)).toEqual({
    directory: [""],
    files: [{ values: ["a", "b"], documents }],
  });
  expect(facetFiles(values, new Map([["a", "Ann"]])).files).toEqual([
    { values: ["a", "b"], labels: ["Ann", ""], documents },
  ]);
});

test("many values are in several files", () => {
  const values = new Map(Array.from({ length: 3000 }, (_, i) => [`value-${i}`, [i]]));
  const { directory, files } = facetFiles(values);
  expect(files.length).toBeGreaterThan(1);
  expect(directory).toHaveLength(files.length);
  expect(files.flatMap((file) => file.values)).toHaveLength(3000);
});
