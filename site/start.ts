/** How one begins with an entry: the one right button. */
import type { Entry } from "../core/catalog.ts";
import { type SiteKey, t } from "./words.ts";

export interface Beginning {
  url: string;
  /** The button's words. */
  label: string;
  /** Fewer words, for lists. */
  short: string;
  /** What the button's words leave out; undefined where there is nothing to add. */
  hint: string | undefined;
}

type How = NonNullable<Entry["start"]>["how"];

/** The button, or undefined: there is nothing to begin with where an entry is planned, gone, or names no address. */
export function beginning({ start, url, title, lifecycle }: Entry): Beginning | undefined {
  const address = start?.url ?? url;
  if (lifecycle === "planned" || lifecycle === "retired" || address === undefined) return undefined;
  const { label, hint } = WAYS[start?.how ?? "visit"];
  return {
    url: address,
    label: start?.label ?? t(label, title),
    short: start?.label ?? t(`begin-${start?.how ?? "open"}`),
    hint: hint && t(hint),
  };
}

const WAYS: Record<How | "visit", { label: SiteKey; hint?: SiteKey }> = {
  open: { label: "start-open" },
  "enable-in-preferences": { label: "start-enable", hint: "start-enable-hint" },
  "install-script": { label: "start-install", hint: "start-install-hint" },
  download: { label: "start-download" },
  ask: { label: "start-ask", hint: "start-ask-hint" },
  visit: { label: "start-visit" },
};
