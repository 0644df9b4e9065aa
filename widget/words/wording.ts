/** Wording: the words that are there from the beginning, and the way to all others. */
import en from "../../core/i18n/ui/en.json" with { type: "json" };
import type { Messages } from "../../core/i18n.ts";
import { readGiven } from "../data/origins.ts";

/** Words, the language they are in as BCP 47 has it, and their direction. */
export interface Wording {
  lang: string;
  messages: Messages;
  /** Absent: they follow the page. English may only stand in for what the page speaks. */
  dir?: "ltr" | "rtl";
}

/** What needs nothing but the script. */
export const ENGLISH: Wording = { lang: "en", messages: en };

/** In place of words it shows the keys of messages. */
const KEYS: Wording = { lang: "qqx", messages: {} };

type Others = typeof import("./messages.ts");
let others: Others | undefined;

/** The words for the languages that are wanted, the first before all; a promise as long as they are on their way. */
export function wordingFor(wanted: readonly string[]): Wording | Promise<Wording> {
  const known = knownWording(wanted[0] ?? "en");
  if (known !== undefined) return known;
  if (others !== undefined) return others.wordingFor(wanted);
  return import("./messages.ts")
    .then((module) => {
      others = module;
      return module.wordingFor(wanted);
    })
    .catch(() => ENGLISH);
}

/** English or keys, where that is what a tag asks for; a page may have English words of its own. */
function knownWording(tag: string): Wording | undefined {
  if (tag === KEYS.lang) return KEYS;
  return isEnglish(tag) && readGiven().messages === undefined ? ENGLISH : undefined;
}

/** Whether a tag asks for English. */
export function isEnglish(tag: string): boolean {
  return /^(en|simple)\b/.test(tag);
}
