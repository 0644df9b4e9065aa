/** What people do with a finder, and what they then see. */
import type { ToolLadder } from "../../widget/element/tool-ladder.ts";
import { control, spoken, titles } from "./look.ts";
import { mount, next, serveCatalog, until } from "./page.ts";

/** A finder over the harbour, unless the attributes say otherwise. */
export async function mountFinder(attributes: Record<string, string> = {}): Promise<ToolLadder> {
  return mount({ src: serveCatalog(), ...attributes });
}

export const root = (element: ToolLadder) => element.shadowRoot!;
export const status = (element: ToolLadder) => spoken(root(element).querySelector(".status"));
export const found = (element: ToolLadder) => titles(root(element));
export const focused = (element: ToolLadder) => root(element).activeElement;
export const field = (element: ToolLadder) =>
  root(element).querySelector<HTMLInputElement>(".search")!;

/** Does something, and waits for the list that follows from it. */
export async function change(element: ToolLadder, act: () => void): Promise<void> {
  const results = next(element, "tool-ladder-results");
  act();
  await results;
}

/** Presses what changes the list. */
export async function press(element: ToolLadder, words: string | RegExp): Promise<void> {
  await change(element, () => control(root(element), words).click());
}

/** Writes into the search field, key by key or all at once. */
export function write(element: ToolLadder, ...words: string[]): void {
  for (const each of words) {
    field(element).value = each;
    field(element).dispatchEvent(new InputEvent("input", { bubbles: true }));
  }
}

/** Types, and waits for the list. */
export async function type(element: ToolLadder, words: string): Promise<void> {
  await change(element, () => write(element, words));
}

/** Opens a panel of further questions, and waits for what is in it. */
export async function openPanel(element: ToolLadder, words: string): Promise<void> {
  const button = control(root(element), words);
  button.click();
  const id = button.getAttribute("aria-controls")!;
  await until(element, () => root(element).querySelector(`#${id}`)!.childElementCount > 0);
}

/** Waits until the list could not be had whole. */
export async function untilFailed(element: ToolLadder): Promise<HTMLElement> {
  return until(element, () => root(element).querySelector<HTMLElement>("section > .problem"));
}

/** Waits until no further answer is on its way. */
export async function untilCalm(element: ToolLadder): Promise<void> {
  await until(element, () => root(element).querySelector(`section[aria-busy="false"]`));
}
