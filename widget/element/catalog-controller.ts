/** What one widget shows: its catalog and its view, on their way, there, or not to be had. */
import type { ReactiveController } from "lit";
import { safeLink, sourceAddress } from "../data/address.ts";
import { type CatalogData, type LoadProblem, sourceAt } from "../data/data.ts";
import { ToolLadderErrorEvent, ToolLadderReadyEvent } from "../interface/events.ts";
import { defaultSource } from "../data/origins.ts";
import { inTime } from "../data/patience.ts";
import { startWords } from "../words/start-words.ts";
import { loadView, viewName } from "./views.ts";
import type { View, ViewHost, ViewModule } from "../interface/view.ts";

export type CatalogState =
  | { status: "loading" }
  | { status: "problem"; reason: LoadProblem }
  | { status: "ready"; catalog: CatalogData; view: View };

/** What there is without a view. */
const NO_VIEW: Pick<ViewModule, "styles" | "words"> = { styles: [], words: startWords };

/** What comes of an error in our own code. The page around has nothing to do with it. */
function broken(error: unknown) {
  console.error(error);
  return { status: "problem", reason: "broken" } as const;
}

/** Loads for one widget, and tells the page how it went. */
export class CatalogController implements ReactiveController {
  readonly #host: ViewHost;
  readonly #words: { readonly settled: Promise<unknown> };
  state: CatalogState = { status: "loading" };
  #reported: CatalogState = this.state;
  #undrawn: CatalogState | undefined;
  #turn = 0;
  #view: { module: ViewModule; view: View } | undefined;

  constructor(host: ViewHost, words: { readonly settled: Promise<unknown> }) {
    this.#host = host;
    this.#words = words;
    host.addController(this);
  }

  /** What comes with the view that is shown. */
  get with(): typeof NO_VIEW {
    return this.#view?.module ?? NO_VIEW;
  }

  /** Where the catalog's own pages are: its data lie two folders below. */
  get site(): string | undefined {
    const folder = this.#folder();
    return folder && safeLink("../../", folder);
  }

  /** Loads what the attributes name. A catalog that is shown stays until the next one is there. */
  async load(): Promise<void> {
    const turn = ++this.#turn;
    if (this.state.status === "problem") this.#set({ status: "loading" });
    // Meanwhile the attributes may have named something else.
    const isLatest = () => turn === this.#turn;
    // Nothing is shown in one language to be shown in another at once.
    const words = inTime(this.#words.settled);
    const coming = this.#fetch(isLatest).catch(broken);
    const show = async (next: CatalogState) => {
      await words;
      if (isLatest()) this.#set(next);
    };
    const next = await inTime(coming);
    await show(next ?? { status: "problem", reason: "network" });
    // What comes late is better than none.
    if (!next) void coming.then(show);
  }

  /** What is there could not be drawn. */
  fail(error: unknown): void {
    const next = broken(error);
    if (this.state.status !== "ready") return;
    const { state } = this;
    this.#set(next);
    this.#undrawn = state;
  }

  /** It is to be drawn in another way: that may succeed. */
  restore(): void {
    this.state = this.#undrawn ?? this.state;
    this.#undrawn = undefined;
  }

  hostUpdated(): void {
    const { state } = this;
    if (state === this.#reported) return;
    this.#reported = state;
    if (state.status === "problem") {
      const source = this.#folder()?.href;
      this.#host.dispatchEvent(new ToolLadderErrorEvent({ reason: state.reason, source }));
    } else if (state.status === "ready") {
      const { counts, date } = state.catalog.manifest;
      const detail = { view: viewName(this.#host.view), tools: counts.tools, date };
      this.#host.dispatchEvent(new ToolLadderReadyEvent(detail));
    }
  }

  async #fetch(isLatest: () => boolean): Promise<CatalogState> {
    const folder = this.#folder();
    if (folder === undefined) return { status: "problem", reason: "address" };
    const name = viewName(this.#host.view);
    const source = sourceAt(folder);
    const [loaded, module] = await Promise.all([source.catalog(), loadView(name, source)]);
    if ("problem" in loaded) return { status: "problem", reason: loaded.problem };
    if (module === undefined) return { status: "problem", reason: "code" };
    const isNew = this.#view?.module !== module;
    const view = isNew ? module.createView(this.#host) : this.#view!.view;
    const problem = await view.load(source, loaded.value);
    const isTaken = problem === undefined && isLatest();
    if (isNew && !isTaken) view.leave?.();
    if (problem !== undefined) return { status: "problem", reason: problem };
    if (isNew && isTaken) {
      this.#view?.view.leave?.();
      this.#view = { module, view };
    }
    return { status: "ready", catalog: loaded.value, view };
  }

  #folder(): URL | undefined {
    const place = { base: this.#host.baseURI, protocol: location.protocol };
    const named = this.#host.src?.trim() ?? "";
    const src = named === "" ? defaultSource() : named;
    return src === undefined ? undefined : sourceAddress(src, place);
  }

  #set(state: CatalogState): void {
    this.state = state;
    this.#undrawn = undefined;
    this.#host.requestUpdate();
  }
}
