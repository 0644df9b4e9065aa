/** The finder's answers: the latest one, the next one on its way, and what of it could not be read. */
import type { ReactiveControllerHost } from "lit";
import { loadCode } from "../parts/lazy.ts";
import { firstList } from "../../core/search/query/first-list.ts";
import type { SearchIndex } from "../../core/search/query/open-index.ts";
import { inTime } from "../data/patience.ts";
import { askForLikely } from "../../core/search/query/likely-files.ts";
import type { CountedValue } from "../../core/search/query/request.ts";
import {
  type Answer,
  type SearchContext,
  isPlain,
  type Page,
  type Question,
} from "./finder-question.ts";

/** Why there is no answer at all: what it takes can't be read, the code can't be loaded, or the code is wrong. */
type Failure = "network" | "code" | "broken";

type Engine = typeof import("./finder-engine.ts");

/** An answer as far as it could be had, and what it is of. */
interface Reading {
  context: SearchContext;
  answer: Answer | Failure;
}

/** Asks for one finder. What is shown stays until there is something better. */
export class Answers {
  readonly #host: ReactiveControllerHost;
  #context: SearchContext | undefined;
  latest: Answer | undefined;
  /** Whether another answer is on its way. */
  busy = false;
  /** What to say where something of what was asked last could not be read; empty where all could. */
  failed: "" | "search-failed" | "problem-code" | "problem-broken" = "";
  #asked: Question | undefined;
  /** How far down the list was asked for. */
  #to = 0;
  #turn = 0;
  #opening = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The first answer in a catalog; gives back why it can't be had. Until then the one before stays. */
  async open(context: SearchContext, question: Question): Promise<Failure | undefined> {
    const opening = ++this.#opening;
    const page = { from: 0, to: question.settings.limit };
    const reading = await this.#readInTime(context, question, page);
    const { answer } = reading;
    if (opening !== this.#opening) return undefined;
    if (typeof answer === "string") return answer;
    if (answer.results.length === 0 && answer.problems.length > 0) return "network";
    // What is still being asked of the catalog before is of no interest any more.
    this.#turn++;
    this.#to = page.to;
    this.#take(question, reading);
    return undefined;
  }

  /** Asks, unless it was asked already. */
  ask(question: Question): void {
    if (this.#context && this.#asked?.key !== question.key)
      void this.#find(question, question.settings.limit);
  }

  /** Asks the same again, as far down the list as before: cards may be missing anywhere in it. */
  async retry(): Promise<void> {
    if (this.#asked) await this.#find(this.#asked, this.#to);
  }

  /** Turns to the release that has replaced the one that was asked; false where none has. */
  async renew(asked: SearchIndex | undefined): Promise<boolean> {
    const context = this.#context;
    if (context?.index !== asked) return true;
    const index = await context?.after?.(context.index);
    if (!index || !this.#asked) return false;
    if (context === this.#context) {
      this.#context = { ...context!, index };
      await this.#find(this.#asked, this.#to);
    }
    return true;
  }

  /** Adds the next results to the latest answer. */
  async more(): Promise<void> {
    const before = this.latest;
    if (!before || this.busy) return;
    await this.#find(before.question, before.reach + before.question.settings.limit, before);
  }

  /** The counts that come with the first list; undefined where the facet is counted only when asked for. */
  first(key: string): readonly CountedValue[] | undefined {
    const counts = this.#context?.index.manifest.counts[key];
    return counts && Object.entries(counts).map(([value, count]) => ({ value, count }));
  }

  /** What is shown is read from it. */
  get index(): SearchIndex | undefined {
    return this.#context?.index;
  }

  /** What counts and suggestions are asked of. */
  async engine(): Promise<ReturnType<Engine["engineOf"]> | undefined> {
    const context = this.#context;
    const { engineOf } = await import("./finder-engine.ts");
    return context && engineOf(context);
  }

  async #find(question: Question, to: number, before?: Answer): Promise<void> {
    const turn = ++this.#turn;
    this.#asked = question;
    this.#to = to;
    this.busy = true;
    this.#host.requestUpdate();
    const page = { from: before?.reach ?? 0, to };
    const reading = await this.#readInTime(this.#context!, question, page);
    if (turn === this.#turn) this.#take(question, reading, before);
  }

  async #readInTime(context: SearchContext, ...asked: [Question, Page]): Promise<Reading> {
    context.index.store.retry();
    const reading = await inTime(this.#read(context, ...asked));
    const late = isPlain(asked[0].request) || hasEngine ? "network" : "code";
    return reading ?? { context, answer: late };
  }

  /**
   * Where files are gone since another release stands there, it is asked of that: from the start, as all may differ.
   * Once: servers that hold both in turn would never let it end.
   */
  async #read(
    context: SearchContext,
    question: Question,
    page: Page,
    { after }: Pick<SearchContext, "after"> = context,
  ): Promise<Reading> {
    const redraw = () => this.#host.requestUpdate();
    const answer = await find(context, question, page, redraw).catch((error: unknown) => {
      console.error(error);
      return "broken" as const;
    });
    const isLacking = typeof answer !== "string" && answer.problems.length > 0;
    const index = isLacking ? await after?.(context.index) : undefined;
    if (!index) return { context, answer };
    const { to } = page;
    return this.#read({ ...context, index }, question, { from: 0, to }, {});
  }

  #take(question: Question, { context, answer }: Reading, earlier?: Answer): void {
    const before = context === this.#context ? earlier : undefined;
    this.#context = context;
    this.#asked = question;
    this.busy = false;
    const isAnswer = typeof answer !== "string";
    const isWhole = isAnswer && answer.problems.length === 0;
    const words =
      isAnswer || answer === "network" ? "search-failed" : (`problem-${answer}` as const);
    this.failed = isWhole ? "" : words;
    // An answer that lacks everything is worse than the last one.
    if (isAnswer && (answer.results.length > 0 || !this.failed)) {
      const results = [...(before?.results ?? []), ...answer.results];
      this.latest = { ...answer, results };
    }
    this.#host.requestUpdate();
  }
}

/** Until then a query's files are asked for beside it. */
let hasEngine = false;

async function find(
  context: SearchContext,
  question: Question,
  page: Page,
  redraw: () => void,
): Promise<Answer | Failure> {
  if (isPlain(question.request)) return findPlain(context, question, page);
  if (!hasEngine) askForLikely(context.index, question.request.query);
  const engine = await loadCode(() => import("./finder-engine.ts"));
  if (!engine) return "code";
  hasEngine = true;
  return engine.find(context, question, page, redraw);
}

async function findPlain(
  { index }: SearchContext,
  question: Question,
  { from, to }: Page,
): Promise<Answer> {
  const { available } = index.manifest;
  const { cards, problems } = await firstList(index, from, to - from);
  return {
    question,
    reach: Math.min(available, to),
    results: cards.flatMap((card) => (card ? [{ card }] : [])),
    total: available,
    ready: 0,
    conditional: 0,
    next: [],
    unavailable: 0,
    ignored: [],
    problems,
    relaxedFilters: [],
  };
}
