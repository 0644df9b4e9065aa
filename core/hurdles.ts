/** Hurdles: what an entry asks for that is no skill, and without which it cannot be used. */
import type { Entry } from "./catalog.ts";
import type { Purpose } from "./needs.ts";

/** In the order in which they are named: what takes other people first, what one gets alone last. */
const KINDS = ["account", "agreement", "rights", "system", "installs"] as const;
export type HurdleKind = (typeof KINDS)[number];

export interface Hurdle {
  kind: HurdleKind;
  /** The id of an account; of all else the entry's own words. */
  value: string;
}

/** How each is said. */
export const HURDLE_WORDS = {
  account: "asks-account",
  agreement: "asks-account",
  rights: "asks-rights",
  system: "asks-account",
  installs: "asks-installs",
} as const satisfies Record<HurdleKind, string>;

/** Whether an account has to be signed up for: the term `none` says that it takes no account. */
export function isAccountNeeded(account: string): boolean {
  return account !== "none";
}

/** The hurdles for a purpose. What is asked of those who use it says nothing about those who maintain it. */
export function hurdlesOf(asks: Entry["asks"] = {}, purpose: Purpose): Hurdle[] {
  if (purpose === "maintain") return [];
  return KINDS.flatMap((kind) => {
    const value = asks[kind];
    const isNone = value === undefined || (kind === "account" && !isAccountNeeded(value));
    return isNone ? [] : [{ kind, value }];
  });
}
