/** What the header and the footer lead to. */
import { fileAddress, pageAddress } from "./address.ts";
import { catalog } from "./catalog.ts";
import type { SiteKey } from "./words.ts";

export interface NavigationItem {
  words: SiteKey;
  href: string;
}

const { about } = catalog;

/** The sections in the header. */
export const sections: readonly NavigationItem[] = [
  page("nav-tools", "tools"),
  page("nav-skills", "skills"),
  page("nav-ladder", "ladder"),
  page("nav-help-wanted", "help-wanted"),
  page("nav-embed", "embed"),
  page("nav-submit", "submit"),
];

/** The columns of the footer. */
export const footer: readonly { words: SiteKey; items: readonly NavigationItem[] }[] = [
  {
    words: "footer-browse",
    items: [
      page("nav-tasks", "tasks"),
      page("nav-goals", "goals"),
      page("nav-audiences", "audiences"),
      page("nav-platforms", "platforms"),
      page("nav-maintainers", "maintainers"),
    ],
  },
  {
    words: "footer-state",
    items: [
      page("nav-notices", "notices"),
      page("nav-help-wanted", "help-wanted"),
      page("nav-stats", "stats"),
    ],
  },
  {
    words: "footer-take-part",
    items: [
      page("nav-help", "help"),
      page("nav-submit", "submit"),
      { words: "nav-source", href: about.forge.project },
      ...(about.talk === undefined ? [] : [{ words: "nav-talk", href: about.talk } as const]),
    ],
  },
  {
    words: "footer-reuse",
    items: [
      page("nav-embed", "embed"),
      { words: "nav-api-catalog", href: fileAddress("api/v1/catalog.json") },
      { words: "nav-api-tools", href: fileAddress("api/v1/tools.json") },
    ],
  },
];

function page(words: SiteKey, ...segments: string[]): NavigationItem {
  return { words, href: pageAddress(...segments) };
}
