/** Asking: where one says that a tool is missing. */
import type { About } from "./catalog.ts";

/** The address with `{words}` for what was searched for: a new section of the talk page, else a new issue of the forge. */
export function toolRequestAddress({ talk, forge }: Pick<About, "talk" | "forge">): string {
  if (talk === undefined) return ISSUE[forge.kind](forge.project);
  // Any wiki of the common kind begins a section so; another kind of page does not mind.
  const [page, fragment] = talk.split("#");
  const join = page!.includes("?") ? "&" : "?";
  const section = `${join}action=edit&section=new&preloadtitle={words}`;
  return page + section + (fragment === undefined ? "" : `#${fragment}`);
}

const ISSUE: { [Kind in About["forge"]["kind"]]: (project: string) => string } = {
  github: (project) => `${project}/issues/new?title={words}`,
  gitlab: (project) => `${project}/-/issues/new?issue[title]={words}`,
  other: (project) => project,
};
