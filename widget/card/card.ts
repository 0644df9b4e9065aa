/** The card: one entry for its documentation page. */
import type { TemplateResult } from "lit/html.js";
import { readList } from "../element/attributes.ts";
import type { CatalogData, LoadProblem, Source } from "../data/data.ts";
import { cardViewStyles } from "./card-view.styles.ts";
import { entryStyles } from "../parts/entry.styles.ts";
import { entry } from "./entry.ts";
import type { View, ViewContext, ViewHost } from "../element/view.ts";
import { type CardRecord, isId, readRecord } from "./card-record.ts";

export const styles = [...entryStyles, cardViewStyles];

/** Makes the card of an element. */
export function createView(host: ViewHost): View {
  return new CardView(host);
}

class CardView implements View {
  readonly #host: ViewHost;
  #record: CardRecord | undefined;
  #turn = 0;

  constructor(host: ViewHost) {
    this.#host = host;
  }

  async load(source: Source, { manifest }: CatalogData): Promise<LoadProblem | undefined> {
    const turn = ++this.#turn;
    const wanted = readList(this.#host.tool)[0];
    if (wanted === undefined) return "unnamed";
    const { redirects } = manifest;
    const id = Object.hasOwn(redirects, wanted) ? redirects[wanted]! : wanted;
    if (!isId(id)) return "missing";
    const loaded = await source.file(`tools/${id}.json`);
    if ("problem" in loaded) return loaded.absent ? "missing" : loaded.problem;
    const record = readRecord(loaded.data, id);
    if (record === undefined) return "format";
    // Meanwhile another tool may have been asked for.
    if (turn === this.#turn) this.#record = record;
    return undefined;
  }

  render(context: ViewContext): TemplateResult {
    const record = this.#record!;
    context.names.learn([record.card]);
    return entry(record, context);
  }

  leave(): void {
    // Nothing is held.
  }
}
