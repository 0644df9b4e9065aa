/** The colour scheme of one widget: what it was told, what the wiki around it has chosen, or what the system prefers. */
import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Theme } from "../interface/attributes.ts";

export type Scheme = "light" | "dark";

/** Wikis say it with a class on the root element. */
const WIKI_CLASS = "skin-theme-clientpref-";

/** Wikis that say nothing are light, whatever the system prefers. */
const WIKIS = /^(MediaWiki|DokuWiki)\b/;

/** Answers which scheme to draw in, and has the host drawn again when the system's changes. */
export class ThemeController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #dark = matchMedia("(prefers-color-scheme: dark)");
  #surroundings: Theme = "auto";

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#surroundings = themeOf(document);
    this.#dark.addEventListener("change", this.#update);
  }

  hostDisconnected(): void {
    this.#dark.removeEventListener("change", this.#update);
  }

  /** The scheme for a theme; "auto" follows the page. */
  scheme(theme: Theme): Scheme {
    const wanted = theme === "auto" ? this.#surroundings : theme;
    if (wanted !== "auto") return wanted;
    return this.#dark.matches ? "dark" : "light";
  }

  readonly #update = (): void => this.#host.requestUpdate();
}

function themeOf(page: Document): Theme {
  const { classList } = page.documentElement;
  if (classList.contains(`${WIKI_CLASS}night`)) return "dark";
  if (classList.contains(`${WIKI_CLASS}day`)) return "light";
  if (classList.contains(`${WIKI_CLASS}os`)) return "auto";
  const generator = page.querySelector<HTMLMetaElement>("meta[name=generator]");
  return WIKIS.test(generator?.content ?? "") ? "light" : "auto";
}
