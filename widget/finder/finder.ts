/** The finder: a search field, questions, and the tools that fit the answers. */
import type { ReactiveController } from "lit";
import { html, nothing, type TemplateResult } from "lit/html.js";
import { Announcer } from "./announcer.ts";
import {
  type Changes,
  readSettings,
  type Settings,
  writeSettings,
} from "../interface/attributes.ts";
import type { CatalogData, LoadProblem, Source } from "../data/data.ts";
import { ToolLadderResultsEvent } from "../interface/events.ts";
import { nearestLanguage } from "../words/language.ts";
import { namesOf } from "../words/names.ts";
import { entryStyles } from "../parts/entry.styles.ts";
import { questionStyles } from "./questions.styles.ts";
import { resultStyles } from "./results.styles.ts";
import { heading } from "../parts/heading.ts";
import { questions } from "./questions.ts";
import { results } from "./results.ts";
import { statusTexts } from "./status.ts";
import type { View, ViewContext, ViewHost } from "../interface/view.ts";
import { Answers } from "./finder-answers.ts";
import type { FinderActions } from "./finder-actions.ts";
import { ReadAhead } from "./read-ahead.ts";
import { Counts } from "./finder-counts.ts";
import { enter, stepOf, walk } from "./keyboard.ts";
import { type Answer, type Question, questionOf, type SearchContext } from "./finder-question.ts";
import { indexAfter, latestIndex } from "./latest-index.ts";

export { default as words } from "../../core/i18n/ui/en.json" with { type: "json" };
export const styles = [questionStyles, entryStyles, resultStyles];

/** Makes the finder of an element. */
export function createView(host: ViewHost): View {
  return new Finder(host);
}

/** How many cards are drawn at first. The others follow in a task of their own, so that a slow machine is not held up. */
const AT_ONCE = 3;

class Finder implements View, ReactiveController {
  readonly #host: ViewHost;
  readonly #announcer: Announcer;
  readonly #answers: Answers;
  readonly #ahead: ReadAhead;
  readonly #actions: FinderActions;
  readonly #open = new Set<string>();
  readonly #typed = new Map<string, string>();
  #drawn: Answer | undefined;
  #reported: Answer | undefined;
  #frame = 0;
  #hasDrawn = false;
  /** Whether the focus goes to the first result as soon as what was typed is answered. */
  #entering = false;

  constructor(host: ViewHost) {
    this.#host = host;
    this.#announcer = new Announcer(host);
    this.#answers = new Answers(host);
    this.#actions = this.#makeActions();
    host.addController(this);
    this.#ahead = new ReadAhead(host, this.#answers);
  }

  async load(source: Source, catalog: CatalogData): Promise<LoadProblem | undefined> {
    const loaded = await latestIndex(source);
    if ("problem" in loaded) return loaded.problem;
    const { tasks } = catalog.manifest.vocabularies;
    const searchContext: SearchContext = {
      index: loaded.value,
      rungs: namesOf(catalog).rungs,
      tasks,
      after: (replaced) => indexAfter(replaced, source),
    };
    return this.#answers.open(searchContext, this.#question(readSettings(this.#host)));
  }

  render(context: ViewContext): TemplateResult {
    const { settings, names, t } = context;
    this.#answers.ask(this.#question(settings));
    const answer = (this.#drawn = this.#answers.latest!);
    names.addCards(answer.results.map(({ card }) => card));
    const typed = this.#host.query ?? "";
    return html`${heading(settings.headingLevel, "unseen", t("questions-heading"))}
      ${settings.controls ? questions(typed, this.#actions, context) : nothing}
      ${results(this.#part(answer), this.#answers, this.#actions, context)}
      <p class="unseen" role="status" .textContent=${this.#announcer.words}></p>
      ${this.#speak(this.#spoken(answer, context))}`;
  }

  /** What is drawn of an answer: of the first one a part, without a button that would have to make room again. */
  #part(answer: Answer): Answer {
    if (this.#hasDrawn || answer.results.length <= AT_ONCE) return answer;
    return { ...answer, results: answer.results.slice(0, AT_ONCE), reach: answer.total };
  }

  /** Draws the rest of the first list, and tells the page about a new answer, once it is to be seen. */
  hostUpdated(): void {
    const answer = this.#drawn;
    if (answer !== undefined && !this.#hasDrawn) {
      const isWhole = this.#part(answer) === answer;
      this.#hasDrawn = true;
      if (!isWhole) this.#host.requestUpdateAfter(new Promise((done) => setTimeout(done)));
    }
    if (this.#entering && !this.#answers.busy) {
      this.#entering = false;
      enter(this.#root);
    }
    if (answer === undefined || answer === this.#reported) return;
    this.#reported = answer;
    const { settings } = answer.question;
    const { total, results } = answer;
    const ready = settings.knows && answer.ready;
    this.#host.dispatchEvent(
      new ToolLadderResultsEvent({ state: settings, total, shown: results.length, ready }),
    );
  }

  leave(): void {
    this.hostDisconnected();
    this.#ahead.hostDisconnected();
    this.#host.removeController(this);
    this.#host.removeController(this.#ahead);
    this.#host.removeController(this.#announcer);
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
  }

  #question(settings: Settings): Question {
    return questionOf(settings, nearestLanguage(this.#host));
  }

  #speak(words: string): typeof nothing {
    if (!this.#answers.busy) this.#announcer.announce(words);
    return nothing;
  }

  #spoken(answer: Answer, context: ViewContext): string {
    const { corrected } = answer;
    const spelling = corrected && `${context.t("showing-results-for")} ${corrected}`;
    return [...statusTexts(answer, context), ...(spelling ? [spelling] : [])].join(", ");
  }

  #change(changes: Changes): void {
    Object.assign(this.#host, writeSettings(changes, readSettings(this.#host).here));
  }

  #makeActions(): FinderActions {
    return {
      change: (changes) => this.#change(changes),
      drop: (changes) => {
        this.#change(changes);
        // The focus goes to the line that says what came of it.
        void this.#host.updateComplete.then(() => this.#focus(".status"));
      },
      prepare: () => void this.#answers.engine().catch(() => undefined),
      enter: () => {
        cancelAnimationFrame(this.#frame);
        this.#entering = true;
        this.#change({ query: this.#root.querySelector<HTMLInputElement>(".search")!.value });
        this.#host.requestUpdate();
      },
      walk: (event) => {
        const isField = (event.currentTarget as Element).matches(".search");
        if (!isField) walk(event, this.#root);
        else if (stepOf(event) > 0) {
          event.preventDefault();
          this.#actions.enter();
        }
      },
      type: ({ currentTarget }) => {
        this.#entering = false;
        cancelAnimationFrame(this.#frame);
        this.#frame = requestAnimationFrame(() =>
          this.#change({ query: (currentTarget as HTMLInputElement).value }),
        );
      },
      isOpen: (group) => this.#open.has(group),
      toggle: (group) => {
        if (!this.#open.delete(group)) this.#open.add(group);
        this.#host.requestUpdate();
      },
      typedIn: (group) => this.#typed.get(group) ?? "",
      typeIn: (group, text) => {
        this.#typed.set(group, text);
        this.#host.requestUpdate();
      },
      redraw: () => this.#host.requestUpdate(),
      retry: () => void this.#answers.retry().then(() => this.#focus(".status")),
      showMore: () => void this.#showMore(),
      counts: new Counts(this.#host, this.#answers),
    };
  }

  async #showMore(): Promise<void> {
    const shown = this.#answers.latest?.results.length ?? 0;
    await this.#answers.more();
    await this.#host.updateComplete;
    this.#focus(`.card:nth-child(${shown + 1}) a`);
  }

  get #root(): ShadowRoot {
    return this.#host.renderRoot as ShadowRoot;
  }

  #focus(selector: string): void {
    this.#root.querySelector<HTMLElement>(selector)?.focus();
  }
}
