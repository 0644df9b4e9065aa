/** CONTRIBUTING.md: the checker finds nothing in its good example but what only a real catalog has, and much in the poor one. */
import { cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readCatalog } from "../../schema/read/reader.ts";
import { temporaryFolder } from "../setup/temporary.ts";
import { read } from "./sources.ts";

const [good, poor] = [...read("CONTRIBUTING.md").matchAll(/^```yaml\n([^]*?)^```$/gm)].map(
  ([, text]) => text!,
);

async function rulesFor(example: string | undefined): Promise<string[]> {
  const folder = await temporaryFolder();
  await cp("schema/examples/catalog", folder, { recursive: true });
  await writeFile(join(folder, "tools", "harbour-example.yaml"), example!);
  const { problems } = await readCatalog(folder);
  const own = problems.filter(({ path }) => path.endsWith("harbour-example.yaml"));
  return [...new Set(own.map(({ rule }) => rule))].sort();
}

test("the good example", async () => {
  expect(await rulesFor(good)).toEqual(["not-confirmed", "unknown-entry", "unknown-term"]);
});

test("the poor example", async () => {
  expect(await rulesFor(poor)).toEqual(
    expect.arrayContaining([
      "keyword-repeats-title",
      "missing-schema-line",
      "missing-start",
      "missing-type",
      "short-description",
      "summary-begins-with-title",
      "url-missing",
    ]),
  );
});
