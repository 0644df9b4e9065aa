/** The finder's text search: its code and its index are made when somebody first searches. */
import type { ReactiveControllerHost } from "lit";
import type { Search } from "../../core/search.ts";
import type { CatalogData } from "../data.ts";

/** Catalog → its search, shared by all widgets that show it. */
const made = new WeakMap<CatalogData, Promise<Search>>();

/** The search of one widget: there, on its way, or not to be had. */
export class FinderSearch {
  readonly #host: ReactiveControllerHost;
  #catalog: CatalogData | undefined;
  #search: Search | "loading" | "failed" | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Where it stands; undefined where it is there, or was never asked for. */
  get state(): "loading" | "failed" | undefined {
    return typeof this.#search === "function" ? undefined : this.#search;
  }

  /** The search over a catalog, or undefined: then it is on its way, and the host is drawn again when it has come. */
  need(catalog: CatalogData): Search | undefined {
    if (this.#catalog !== catalog) {
      this.#catalog = catalog;
      void this.#load(catalog);
    }
    return typeof this.#search === "function" ? this.#search : undefined;
  }

  /** After a failure, the next need asks again. */
  forgive(): void {
    if (this.#search === "failed") this.#catalog = undefined;
  }

  async #load(catalog: CatalogData): Promise<void> {
    this.#search = "loading";
    const search = await loadSearch(catalog).catch(() => "failed" as const);
    if (this.#catalog !== catalog) return;
    this.#search = search;
    this.#host.requestUpdate();
  }
}

function loadSearch(catalog: CatalogData): Promise<Search> {
  const known = made.get(catalog);
  if (known !== undefined) return known;
  const search = import("../../core/search.ts").then(({ createSearch }) =>
    createSearch(catalog.cards, catalog.manifest.vocabularies),
  );
  made.set(catalog, search);
  search.catch(() => made.delete(catalog));
  return search;
}
