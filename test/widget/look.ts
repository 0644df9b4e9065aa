/** Looking at what is drawn, as people do: by the words that they hear. */
import { html, render } from "lit/html.js";

/** The words of an element for a screen reader. */
export function spoken(element: Element | null | undefined): string {
  if (!element) return "";
  const copy = element.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll("[aria-hidden=true]")) hidden.remove();
  return tidy(copy.textContent);
}

/** The words of an element for the eye. */
export function seen(element: Element | null | undefined): string {
  if (!element) return "";
  const copy = element.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll(".unseen")) hidden.remove();
  return tidy(copy.textContent);
}

/** The button or link whose words are these, or match. */
export function control(root: ParentNode | null | undefined, words: string | RegExp): HTMLElement {
  const controls = [...(root?.querySelectorAll<HTMLElement>("button, a[href]") ?? [])];
  const found = controls.find((each) =>
    typeof words === "string" ? spoken(each) === words : words.test(spoken(each)),
  );
  if (!found) {
    throw new Error(`no control “${String(words)}” among ${controls.map(spoken).join(" | ")}`);
  }
  return found;
}

/** The titles of the cards, in order. */
export function titles(root: ParentNode | null | undefined): string[] {
  return [...(root?.querySelectorAll(".card .title") ?? [])].map((each) => spoken(each));
}

/** Draws a template by itself. */
export function draw(template: unknown): HTMLElement {
  const place = document.createElement("div");
  render(html`${template}`, place);
  return place;
}

function tidy(text: string | null): string {
  return (text ?? "")
    .replace(/\s+/g, " ")
    .replace(/ ([,)])/g, "$1")
    .trim();
}
