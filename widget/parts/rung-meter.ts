/** The rung meter, and the words that always stand beside it. */
import { html, type TemplateResult } from "lit/html.js";
import { METER, meterPaths } from "../../core/rung-meter.ts";

/** The glyph for a rung on a ladder of so many; 0: not stated. Hidden from screen readers: the words say it. */
export function rungMeter(rung: number, rungs: number): TemplateResult {
  const { rails, empty, filled } = meterPaths(rung, rungs);
  return html`<svg class="meter" viewBox="0 0 ${METER.width} ${METER.height}" aria-hidden="true">
    <path class="rails" d=${rails}></path>
    <path d=${empty}></path>
    <path class="filled" d=${filled}></path>
  </svg>`;
}
