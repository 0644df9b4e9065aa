/** What the header and the footer lead to. */
import { fileAddress, pageAddress } from "./address.ts";
import { catalog } from "./catalog.ts";
import { onWeb } from "./linkable.ts";
import type { SiteKey } from "./words.ts";

export interface NavigationItem {
  words: SiteKey;
  href: string;
}

const { about } = catalog;

/** The sections in the header. */
export const sections: readonly NavigationItem[] = pages(
  "tools",
  "skills",
  "ladder",
  "help-wanted",
  "embed",
  "submit",
);

/** The columns of the footer. */
export const footer: readonly { words: SiteKey; items: readonly NavigationItem[] }[] = [
  {
    words: "footer-browse",
    items: pages("tasks", "goals", "audiences", "platforms", "maintainers"),
  },
  {
    words: "footer-state",
    items: pages("notices", "help-wanted", "stats"),
  },
  {
    words: "footer-take-part",
    items: [
      ...pages("help", "submit"),
      { words: "nav-source", href: onWeb(about.forge.project) },
      ...(about.talk === undefined
        ? []
        : [{ words: "nav-talk", href: onWeb(about.talk) } as const]),
    ],
  },
  {
    words: "footer-reuse",
    items: [
      ...pages("embed"),
      { words: "nav-api", href: pageAddress("help", "api") },
      { words: "nav-api-catalog", href: fileAddress("api/v1/catalog.json") },
      { words: "nav-api-tools", href: fileAddress("api/v1/tools.json") },
      { words: "nav-licenses", href: fileAddress("licenses.txt") },
    ],
  },
];

/** Pages, each named by a message of its own. */
function pages(...names: PageName[]): NavigationItem[] {
  return names.map((name) => ({ words: `nav-${name}`, href: pageAddress(name) }));
}

type PageName = SiteKey extends infer Key
  ? Key extends `nav-${infer Name}`
    ? Name
    : never
  : never;
