/** How one begins with an entry: the words of its one right button. */
import type { Entry } from "../core/catalog.ts";
import { type Start, startOf } from "../core/entry-view.ts";
import { type SiteKey, t } from "./words.ts";

export interface StartButton {
  url: string;
  /** The button's words. */
  label: string;
  /** Fewer words, for lists. */
  short: string;
  /** What the button's words leave out; undefined where there is nothing to add. */
  hint: string | undefined;
}

/** The button; undefined where there is nothing to begin with. */
export function startButton(entry: Entry): StartButton | undefined {
  const start = startOf(entry);
  if (start === undefined) return undefined;
  const { label, hint } = WAYS[start.how ?? "visit"];
  return {
    url: start.url,
    label: start.label ?? t(label, entry.title),
    short: start.label ?? t(start.words),
    hint: hint && t(hint),
  };
}

const WAYS: Record<NonNullable<Start["how"]> | "visit", { label: SiteKey; hint?: SiteKey }> = {
  open: { label: "start-open" },
  "enable-in-preferences": { label: "start-enable", hint: "start-enable-hint" },
  "install-script": { label: "start-install", hint: "start-install-hint" },
  download: { label: "start-download" },
  ask: { label: "start-ask", hint: "start-ask-hint" },
  visit: { label: "start-visit" },
};
