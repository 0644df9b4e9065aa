/** The card: one entry for its documentation page. */
import type { TemplateResult } from "lit/html.js";
import { readList } from "../interface/attributes.ts";
import type { CatalogData, LoadProblem, Source } from "../data/data.ts";
import { cardViewStyles } from "./card-view.styles.ts";
import { entryStyles } from "../parts/entry.styles.ts";
import { entry } from "./entry.ts";
import type { View, ViewContext, ViewHost } from "../interface/view.ts";
import { isId, readTool, type ToolView } from "../../core/api/tool.ts";

export const styles = [entryStyles, cardViewStyles];

/** Makes the card of an element. */
export function createView(host: ViewHost): View {
  return new CardView(host);
}

class CardView implements View {
  readonly #host: ViewHost;
  #tool: ToolView | undefined;
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
    if ("problem" in loaded) return loaded.problem;
    const tool = readTool(loaded.value, id);
    if (tool === undefined) return "format";
    // Meanwhile another tool may have been asked for.
    if (turn === this.#turn) this.#tool = tool;
    return undefined;
  }

  render(context: ViewContext): TemplateResult {
    const tool = this.#tool!;
    context.names.addCards([tool.card]);
    return entry(tool, context);
  }
}
