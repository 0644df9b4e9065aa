/** Live counts: how many results each value of an open group would leave. */
import type { ReactiveControllerHost } from "lit";
import type { FacetName } from "../../core/facets.ts";
import type { Purpose } from "../../core/needs.ts";
import { facetKey } from "../../core/search/codec/facet-key.ts";
import type { CountedValue, CountedValues } from "../../core/search/query/request.ts";
import type { Answers } from "./finder-answers.ts";
import { inTime } from "../data/patience.ts";
import { type Answer, isPlain } from "./finder-question.ts";

export type Counted = FacetName | "purpose";

/** How far the counting of a facet has come. */
export type Counting = "counting" | "counted" | "failed";

interface Entry {
  answer: Answer;
  typed: string;
  values: readonly CountedValue[] | undefined;
  state: Counting;
}

/** Counts for one finder; what was counted before stands until it is counted anew. */
export class Counts {
  readonly #host: ReactiveControllerHost;
  readonly #answers: Answers;
  readonly #entries = new Map<Counted, Entry>();

  constructor(host: ReactiveControllerHost, answers: Answers) {
    this.#host = host;
    this.#answers = answers;
  }

  /** The values of a facet under the latest answer that begin with what was typed; undefined until they were counted once. */
  of(facet: Counted, typed = ""): readonly CountedValue[] | undefined {
    const answer = this.#answers.latest;
    if (!answer) return undefined;
    const known = this.#entries.get(facet);
    if (known?.answer.question.key === answer.question.key && known.typed === typed)
      return known.values;
    const entry: Entry = { answer, typed, values: known?.values, state: "counting" };
    this.#entries.set(facet, entry);
    void this.#count(facet, entry);
    return entry.values;
  }

  /** How many tools the list holds while nothing is asked. */
  get available(): number {
    return this.#answers.index?.manifest.available ?? 0;
  }

  /** Whether the latest answer has no results. */
  get foundNothing(): boolean {
    return this.#answers.latest?.total === 0;
  }

  /** How far it has come with a facet that was asked for. */
  stateOf(facet: Counted): Counting {
    return this.#entries.get(facet)?.state ?? "counting";
  }

  /** Counts a facet again. */
  retry(facet: Counted): void {
    this.#entries.delete(facet);
    this.#host.requestUpdate();
  }

  /** Value → tools that have it, whatever is asked at the moment: so chips keep their places. */
  always(facet: Counted, purpose: Purpose): ReadonlyMap<string, number> {
    const first = this.#answers.first(facetKey(facet, purpose)) ?? [];
    return new Map(first.map(({ value, count }) => [value, count]));
  }

  async #count(facet: Counted, entry: Entry): Promise<void> {
    const { request } = entry.answer.question;
    const first = isPlain(request) && this.#answers.first(facetKey(facet, request.purpose));
    if (first && entry.typed === "") {
      Object.assign(entry, { values: first, state: "counted" });
      return;
    }
    const ask = () => inTime(this.#ask(facet, entry));
    const { index } = this.#answers;
    let counted = await ask();
    if (counted?.problems.length !== 0 && (await this.#answers.renew(index))) counted = await ask();
    entry.state = counted?.problems.length === 0 ? "counted" : "failed";
    if (entry.state === "counted") entry.values = counted?.values;
    if (this.#entries.get(facet) === entry) this.#host.requestUpdate();
  }

  async #ask(facet: Counted, { answer, typed }: Entry): Promise<CountedValues | undefined> {
    const { request } = answer.question;
    this.#answers.index?.store.retry();
    const engine = await this.#answers.engine();
    return typed === "" || facet === "purpose"
      ? engine?.count(facet, request)
      : engine?.suggest(facet, typed, request);
  }
}
