/** What readers see of a widget at a moment when it rests, and what they ask it. */
import type { Page } from "playwright-core";

/** What a question ended in. */
export interface Shown {
  isUpgraded: boolean;
  /** Whether there is a list, or that nothing is found. */
  isReady: boolean;
  /** Whether the page's own content is to be seen. */
  hasFallback: boolean;
  /** Sentences of what is wrong. */
  problems: string[];
  /** Titles, or that there are none. */
  list: string;
  /** How long that took, in milliseconds: from when the widget was there. */
  time: number;
}

/** Questions by what readers type; the first asks nothing, others begin with what they do. */
export const QUESTIONS = [
  "",
  "harbour",
  "habrour",
  "sea charts",
  "nothing holds this",
  "more:",
  "filters:",
  "skills:",
  "knows:none",
] as const;

/** Waits until the widget rests, or time is over; where the script never came, what the page shows. */
export async function settle(page: Page, limit: number): Promise<Shown> {
  return page.evaluate(async (limit) => {
    interface Widget extends HTMLElement {
      updateComplete?: Promise<unknown>;
    }
    const rest = async (ms: number) => new Promise((done) => setTimeout(done, ms));
    while (!document.querySelector("tool-ladder")) await rest(20);
    const widget = document.querySelector<Widget>("tool-ladder")!;
    const begun = performance.now();
    let upgraded: number | undefined;
    const all = (selector: string) => [
      ...(widget.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
    ];
    const rests = (): boolean => {
      if (!widget.shadowRoot) return false;
      const isOpening = all('[aria-expanded="true"][data-value]').some(
        ({ dataset: { value } }) => !all(`#panel-${value} > *`).length,
      );
      if (isOpening) return false;
      if (all(".problem").length > 0) return all('[aria-busy="true"]').length === 0;
      return (
        all('section[aria-busy="false"]').length > 0 && all(".list .card, [part=empty]").length > 0
      );
    };
    let calm = 0;
    while (performance.now() - (upgraded ?? begun) < limit + 1000) {
      if (widget.shadowRoot) {
        upgraded ??= performance.now();
        await Promise.race([widget.updateComplete, rest(500)]);
      } else if (performance.now() - begun > 4000 && document.readyState === "complete") break;
      calm = rests() ? calm + 1 : 0;
      if (calm === 2) break;
      await rest(100);
    }
    const cards = all(".list .card .title").map((title) => title.innerText.trim());
    const isEmpty = all("[part=empty]").length > 0;
    const link = widget.querySelector("a")!;
    return {
      isUpgraded: upgraded !== undefined,
      isReady: cards.length > 0 || isEmpty,
      hasFallback: link.getClientRects().length > 0,
      problems: all(".problem p").map((p) => p.innerText.trim()),
      list: isEmpty ? "none" : cards.join(" | "),
      time: upgraded === undefined ? 0 : performance.now() - upgraded,
    };
  }, limit);
}

/** Asks, and waits as above. */
export async function ask(page: Page, question: string, limit: number): Promise<Shown> {
  const widget = page.locator("tool-ladder");
  const [kind, value] = question.split(":");
  if (value === undefined) {
    await widget.locator(".search").fill(question);
    await page.waitForFunction(
      (words) =>
        (document.querySelector("tool-ladder") as { query?: string } | null)?.query === words,
      question,
    );
  } else if (kind === "more") {
    const more = widget.locator("[part=more]");
    if ((await more.count()) > 0) await more.click();
  } else if (kind === "knows") {
    await widget.evaluate((element, value) => element.setAttribute("knows", value), value);
  } else {
    await widget.locator(`[data-value="${kind}"]`).click();
  }
  return settle(page, limit);
}
