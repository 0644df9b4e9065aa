/** Headings at a level that the page chooses. */
import { html, type TemplateResult } from "lit/html.js";

type Level = 2 | 3 | 4 | 5 | 6;

const HEADINGS: Record<Level, (content: unknown, name: string) => TemplateResult> = {
  2: (content, name) => html`<h2 class=${name}>${content}</h2>`,
  3: (content, name) => html`<h3 class=${name}>${content}</h3>`,
  4: (content, name) => html`<h4 class=${name}>${content}</h4>`,
  5: (content, name) => html`<h5 class=${name}>${content}</h5>`,
  6: (content, name) => html`<h6 class=${name}>${content}</h6>`,
};

/** A heading with a class. Levels are 2 to 6; others are brought into that. */
export function heading(level: number, name: string, content: unknown): TemplateResult {
  return HEADINGS[Math.min(Math.max(level, 2), 6) as Level](content, name);
}
