/** Tool requests: where readers report that a tool is missing. */
import type { About } from "./catalog.ts";

/** The address, with `{words}` for the query: a new section on the talk page, else a new issue on the forge. */
export function toolRequestAddress({ talk, forge }: Pick<About, "talk" | "forge">): string {
  if (talk === undefined) return ISSUE[forge.kind](forge.project);
  // MediaWiki starts a new section this way; other sites ignore the parameters.
  const [page, fragment] = talk.split("#");
  const join = page!.includes("?") ? "&" : "?";
  const section = `${join}action=edit&section=new&preloadtitle={words}`;
  return page + section + (fragment === undefined ? "" : `#${fragment}`);
}

const ISSUE: { [Kind in About["forge"]["kind"]]: (project: string) => string } = {
  github: (project) => `${project}/issues/new?title={words}`,
  gitlab: (project) => `${project}/-/issues/new?issue[title]={words}`,
  forgejo: (project) => `${project}/issues/new?title={words}`,
  other: (project) => project,
};
