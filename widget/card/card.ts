/** The card: one entry for its documentation page. */
import { html, type TemplateResult } from "lit/html.js";
import { keyed } from "lit/directives/keyed.js";
import { ownValue } from "../../core/own-value.ts";
import { readList } from "../interface/attributes.ts";
import type { CatalogData, LoadProblem, Source } from "../data/data.ts";
import { cardViewStyles } from "./card-view.styles.ts";
import { entryStyles } from "../parts/entry.styles.ts";
import { entry } from "./entry.ts";
import type { View, ViewContext, ViewHost } from "../interface/view.ts";
import { isId, readTool, type ToolView } from "../../core/api/tool.ts";

export { default as words } from "../../core/i18n/ui/en.json" with { type: "json" };
export const styles = [entryStyles, cardViewStyles];

/** Makes the card of an element. */
export function createView(host: ViewHost): View {
  let tool: ToolView | undefined;
  let turn = 0;
  return {
    async load(source: Source, { manifest }: CatalogData): Promise<LoadProblem | undefined> {
      const ours = ++turn;
      const wanted = readList(host.tool)[0];
      if (wanted === undefined) return "unnamed";
      const { redirects } = manifest;
      const id = ownValue(redirects, wanted) ?? wanted;
      if (!isId(id)) return "missing";
      const loaded = await source.file(`tools/${id}.json`, (value) => readTool(value, id));
      if ("problem" in loaded) return loaded.problem;
      // Meanwhile another tool may have been asked for.
      if (ours === turn) tool = loaded.value;
      return undefined;
    },
    render(context: ViewContext): TemplateResult {
      context.names.addCards([tool!.card]);
      return html`${keyed(tool, entry(tool!, context))}`;
    },
  };
}
