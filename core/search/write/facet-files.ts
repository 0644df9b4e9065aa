/** Files of a facet: its values with their documents, in the order of the values. */
import { sortedEntries } from "./facet-index.ts";
import type { FacetFile } from "../codec/files.ts";
import { encodeNumbers } from "../codec/postings.ts";
import { directoryOf, pack } from "./shards.ts";

/** Characters in a file, before compression. */
const FILE_SIZE = 12_000;

/** Value → documents → the files of a facet, and where each begins. `labels`: what readers see for a value. */
export function facetFiles(
  values: ReadonlyMap<string, readonly number[]>,
  labels?: ReadonlyMap<string, string>,
): { directory: string[]; files: FacetFile[] } {
  const rows = sortedEntries(values).map(([value, documents]) => {
    const [label, text] = [labels?.get(value) ?? "", encodeNumbers(documents)];
    return { value, label, text, size: value.length + label.length + text.length + 5 };
  });
  const shards = pack(rows, ({ size }) => size, FILE_SIZE);
  return {
    directory: directoryOf(shards.map((shard) => shard.map(({ value }) => value))),
    files: shards.map((shard) => ({
      values: shard.map(({ value }) => value),
      ...(labels && { labels: shard.map(({ label }) => label) }),
      documents: shard.map(({ text }) => text).join("|"),
    })),
  };
}
