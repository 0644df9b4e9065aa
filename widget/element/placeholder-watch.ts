/** When placeholders are looked for: once the page is read, and whenever something is added to it. */
import { wikiObject } from "../data/wiki.ts";
import { WISHES } from "../interface/fragment.ts";
import { followPlaceholder, upgradePlaceholders } from "./placeholders.ts";

/** Upgrades what is there and what will come. */
export function watchPlaceholders(page: Document = document): void {
  // A parser that is still inside a placeholder would go on writing into what has been moved.
  if (page.readyState === "loading")
    page.addEventListener("DOMContentLoaded", () => start(page), { once: true });
  else start(page);
  page.addEventListener("tool-ladder-ready", passFocus);
}

function start(page: Document): void {
  upgradePlaceholders(page);
  new MutationObserver((records) => {
    for (const { addedNodes, target, attributeName } of records) {
      if (attributeName === null) upgradeAll(addedNodes);
      else followPlaceholder(target as Element);
    }
  }).observe(page, { childList: true, subtree: true, attributeFilter: ATTRIBUTES });
  // Wikis announce content before it is in the page: what is done by then does not move when it is shown.
  wikiObject()
    ?.hook?.("wikipage.content")
    .add((content) => {
      upgradeAll(content as ArrayLike<unknown>);
    });
}

/** What makes an element a placeholder, and what a placeholder may say. */
const ATTRIBUTES = ["class", "href", ...WISHES.map((name) => `data-${name}`)];

/** jQuery's objects are lists of nodes. */
function upgradeAll(nodes: ArrayLike<unknown>): void {
  for (const node of Array.prototype.slice.call(nodes) as unknown[])
    if (node instanceof Element) upgradePlaceholders(node);
}

/** The list takes the place of the fallback; whoever was on a link there is on the list's first control now. */
function passFocus({ target }: Event): void {
  if (!(target instanceof HTMLElement)) return;
  const { activeElement } = document;
  if (activeElement === null || activeElement === target || !target.contains(activeElement)) return;
  target.shadowRoot?.querySelector<HTMLElement>(CONTROLS)?.focus({ preventScroll: true });
}

const CONTROLS = `input, button, select, textarea, a[href], [tabindex="0"]`;
