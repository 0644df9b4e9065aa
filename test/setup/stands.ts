/** When the elements on a page stand: everything that they ask for is drawn. */
import type { Page } from "playwright-core";
import { expect } from "vitest";

/** What a script of a page sees of an element. */
interface Updated extends Element {
  updateComplete?: Promise<unknown>;
}

/** A catalog, or why there is none. As long as it is on its way, what the page says stands in its place. */
const SHOWS = '.root:not(:has(slot)), .root:has([part="problem"])';

/**
 * Waits until each element shows a catalog or a problem and has nothing left to draw: neither the rest of its first
 * list, nor an answer that is on its way, nor the counts that room is kept for. The network says less: it is also quiet
 * between two questions.
 */
export async function elementsStand(page: Page): Promise<void> {
  const elements = page.locator("tool-ladder");
  for (const element of await elements.all()) {
    await element.locator(SHOWS).waitFor();
    await element
      .locator('[aria-busy="true"], .count:empty')
      .first()
      .waitFor({ state: "detached" });
    await element.evaluate(async ({ updateComplete }: Updated) => updateComplete);
  }
}

/** The same for pages with so many elements that asking each by itself takes too long. */
export async function allStand(page: Page): Promise<void> {
  const isDone = (shows: string): boolean =>
    [...document.querySelectorAll("tool-ladder")].every(
      ({ shadowRoot }) =>
        shadowRoot?.querySelector(shows) &&
        !shadowRoot.querySelector('[aria-busy="true"], .count:empty'),
    );
  await expect.poll(() => page.evaluate(isDone, SHOWS)).toBe(true);
}
