/** Keys: from the search field into the list, along the titles in it, and back. */

const TITLES = ".card .title a";

/** Goes on with an arrow key from the field or a title to its neighbour, as far as there is one. */
export function walk(
  event: KeyboardEvent,
  root: ParentNode & Pick<ShadowRoot, "activeElement">,
): void {
  const step = stepOf(event);
  const stops = [...root.querySelectorAll<HTMLElement>(`.search, ${TITLES}`)];
  const at = stops.indexOf(root.activeElement as HTMLElement);
  const next = step !== 0 && at >= 0 ? stops[at + step] : undefined;
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

/** With others, or while a word is being composed, a key belongs to the browser. */
export function stepOf(event: KeyboardEvent): -1 | 0 | 1 {
  const { key, isComposing, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (isComposing || altKey || ctrlKey || metaKey || shiftKey) return 0;
  if (key === "ArrowDown") return 1;
  return key === "ArrowUp" ? -1 : 0;
}

/** Goes from the field to the first result; stays where there is none, or where the person has gone elsewhere. */
export function enter(root: ParentNode & Pick<ShadowRoot, "activeElement">): void {
  if (root.activeElement?.matches(".search")) root.querySelector<HTMLElement>(TITLES)?.focus();
}
