/** Text with the stretches marked that a query stands for. */
import { html } from "lit/html.js";
import type { Stretch } from "../../core/search/query/highlight.ts";

/** The text's pieces; the stretches are ascending and apart. */
export function marked(text: string, stretches: readonly Stretch[]): unknown {
  if (stretches.length === 0) return text;
  const pieces = stretches.flatMap(({ start, end }, i) => [
    text.slice(stretches[i - 1]?.end ?? 0, start),
    html`<mark>${text.slice(start, end)}</mark>`,
  ]);
  return [...pieces, text.slice(stretches.at(-1)!.end)];
}
