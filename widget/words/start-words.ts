/**
 * Start words: what is said before a view is there, or in the place of one. All others come with the views. The build
 * writes the words themselves here.
 */
import en from "../../core/i18n/ui/en.json" with { type: "json" };

const KEYS = [
  "loading",
  "problem-address",
  "problem-broken",
  "problem-catalog",
  "problem-code",
  "problem-format",
  "problem-missing",
  "problem-network",
  "problem-unnamed",
  "problem-version",
  "retry",
] as const;

/** A key of these. */
export type StartKey = (typeof KEYS)[number];

/** In English. */
export const startWords = Object.fromEntries(KEYS.map((key) => [key, en[key]]));
