/** The latest index: an open page may outlive the release that it began with, whose files are gone with the next one. */
import type { Loaded, Source } from "../data/data.ts";
import type { SearchIndex } from "../../core/search/query/open-index.ts";

/** Where an index was replaced: the one that was opened last. */
const latest = new WeakMap<Source, SearchIndex>();
const opening = new WeakMap<Source, Promise<void>>();

/** What is to be searched of a catalog from now on. */
export async function latestIndex(source: Source): Promise<Loaded<SearchIndex>> {
  const index = latest.get(source);
  return index ? { value: index } : source.index();
}

/** What has replaced an index of which files are gone; undefined where nothing has. All who ask share it. */
export async function indexAfter(
  replaced: SearchIndex,
  source: Source,
): Promise<SearchIndex | undefined> {
  const isOther = (index: SearchIndex) => index.manifest.stamp !== replaced.manifest.stamp;
  const known = latest.get(source);
  if (known && isOther(known)) return known;
  const coming =
    opening.get(source) ??
    source.freshIndex().then((read) => {
      opening.delete(source);
      if ("value" in read && isOther(read.value)) latest.set(source, read.value);
    });
  opening.set(source, coming);
  await coming;
  const index = latest.get(source);
  return index && isOther(index) ? index : undefined;
}
