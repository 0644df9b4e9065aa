/** Wikis for the tests of a file: started before them, ended after them. */
import { afterAll, beforeAll, inject } from "vitest";
import { DokuWiki, type DokuContents, type DokuWikiVersion } from "./dokuwiki.ts";
import { type Contents, MediaWiki, type MediaWikiVersion } from "./mediawiki.ts";

/** A MediaWiki; its contents are asked for when the host's address is known. */
export function useMediaWiki(
  version: MediaWikiVersion,
  contents: () => Contents = () => ({}),
): () => MediaWiki {
  return useWiki(async () => MediaWiki.start(version, inject("mediawikis")[version], contents()));
}

/** A DokuWiki. */
export function useDokuWiki(
  version: DokuWikiVersion,
  contents: () => DokuContents = () => ({}),
): () => DokuWiki {
  return useWiki(async () => DokuWiki.start(version, inject("dokuwikis")[version], contents()));
}

function useWiki<W extends { stop: () => Promise<void> }>(start: () => Promise<W>): () => W {
  let wiki: W | undefined;
  beforeAll(async () => {
    wiki = await start();
  });
  afterAll(async () => wiki?.stop());
  return () => wiki!;
}
