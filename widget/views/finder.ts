/** The finder: a search field, four questions, and the tools that fit the answers. */
import { html, type ReactiveController, type TemplateResult } from "lit";
import type { Found } from "../../core/finder.ts";
import { Announcer } from "../announcer.ts";
import { type Changes, type Settings, writeSettings } from "../attributes.ts";
import type { CatalogData } from "../data.ts";
import { ToolLadderResultsEvent } from "../events.ts";
import { findLifts, type Lift, without } from "../lifts.ts";
import { filterStyles } from "../styles/filters.styles.ts";
import { resultStyles } from "../styles/results.styles.ts";
import { heading } from "../templates/heading.ts";
import { type QuestionActions, questions } from "../templates/questions.ts";
import { type ResultActions, results } from "../templates/results.ts";
import { statusTexts } from "../templates/status.ts";
import type { View, ViewContext, ViewHost } from "../view.ts";
import { findTools } from "./finder-model.ts";
import { FinderSearch } from "./finder-search.ts";

export const styles = [filterStyles, resultStyles];

/** Makes the finder of an element. */
export function createView(host: ViewHost): View {
  return new Finder(host);
}

/** An answer, kept as long as the question stays the same. */
interface Answer {
  key: string;
  catalog: CatalogData;
  settings: Settings;
  found: Found;
  lifts: readonly Lift[];
  /** How many results are shown. */
  shown: number;
  /** What it says about itself. */
  words: string;
}

class Finder implements View, ReactiveController {
  readonly #host: ViewHost;
  readonly #announcer: Announcer;
  readonly #search: FinderSearch;
  readonly #open = new Set<string>();
  #answer: Answer | undefined;
  #reported: Answer | undefined;
  #frame = 0;

  constructor(host: ViewHost) {
    this.#host = host;
    this.#announcer = new Announcer(host);
    this.#search = new FinderSearch(host);
    host.addController(this);
  }

  render(context: ViewContext): TemplateResult {
    const { catalog, settings } = context;
    const { found, shown, lifts } = this.#find(context);
    const search = settings.query === "" ? undefined : this.#search.state;
    return html`${heading(settings.headingLevel, "unseen", context.t("questions-heading"))}
      ${questions(this.#host.query ?? "", found, this.#questionActions(catalog), context)}
      ${results({ found, shown, lifts, search }, this.#resultActions(settings), context)}
      <p class="unseen" role="status">${this.#announcer.words}</p>`;
  }

  /** Tells the page about a new answer, once it is to be seen. */
  hostUpdated(): void {
    if (this.#answer === undefined || this.#answer === this.#reported) return;
    this.#reported = this.#answer;
    const { settings, found, words } = this.#answer;
    const { total } = found;
    const shown = Math.min(this.#answer.shown, total);
    const ready = settings.knows && found.ready;
    this.#announcer.announce(words);
    this.#host.dispatchEvent(new ToolLadderResultsEvent({ state: settings, total, shown, ready }));
  }

  leave(): void {
    this.hostDisconnected();
    this.#host.removeController(this);
    this.#host.removeController(this.#announcer);
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
  }

  #find(context: ViewContext): Answer {
    const { catalog, settings } = context;
    const { query, purpose, knows, filters, limit } = settings;
    const search = query === "" ? undefined : this.#search.need(catalog);
    const known = this.#answer?.catalog === catalog ? this.#answer : undefined;
    // Until the search is there, what was found before stays: it is less wrong than everything.
    if (known && query !== "" && this.#search.state === "loading") return known;
    const key = JSON.stringify([query, !search, purpose, knows && [...knows], filters, limit]);
    if (known?.key === key) return known;
    const ask = (other: Settings) => findTools(other, context, search);
    const found = ask(settings);
    const lifts = found.total === 0 ? findLifts(settings, (other) => ask(other).total) : [];
    const words = statusTexts(found, context).join(", ");
    this.#answer = { key, catalog, settings, found, lifts, shown: limit, words };
    return this.#answer;
  }

  #change(changes: Changes): void {
    Object.assign(this.#host, writeSettings(changes));
  }

  #questionActions(catalog: CatalogData): QuestionActions {
    return {
      change: (changes) => this.#change(changes),
      drop: (changes) => this.#changeFromBelow(changes),
      prepare: () => this.#search.need(catalog),
      type: ({ currentTarget }) => {
        cancelAnimationFrame(this.#frame);
        this.#search.forgive();
        this.#frame = requestAnimationFrame(() =>
          this.#change({ query: (currentTarget as HTMLInputElement).value }),
        );
      },
      isOpen: (group) => this.#open.has(group),
      toggle: (group) => {
        if (!this.#open.delete(group)) this.#open.add(group);
        this.#host.requestUpdate();
      },
    };
  }

  #resultActions(settings: Settings): ResultActions {
    return {
      learn: (skill) =>
        this.#changeFromBelow({ knows: new Set([...(settings.knows ?? []), skill]) }),
      lift: (restriction) => {
        const { query, filters } = without(settings, restriction);
        this.#changeFromBelow({ query, filters });
      },
      startOver: () => this.#changeFromBelow({ query: "", filters: {} }),
      showMore: () => void this.#showMore(),
    };
  }

  /** A change by a button that may be gone afterwards: the focus goes to the line that says what came of it. */
  #changeFromBelow(changes: Changes): void {
    this.#change(changes);
    void this.#host.updateComplete.then(() => this.#focus(".status"));
  }

  async #showMore(): Promise<void> {
    if (this.#answer === undefined) return;
    const { shown, settings } = this.#answer;
    this.#answer = { ...this.#answer, shown: shown + settings.limit };
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#focus(`.card:nth-child(${shown + 1}) a`);
  }

  #focus(selector: string): void {
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
