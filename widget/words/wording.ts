/** Wording: the messages that a widget speaks with. */
import type { Messages } from "../../core/i18n.ts";

/** Words, the language they are in as BCP 47 has it, and their direction. */
export interface Wording {
  lang: string;
  /** Those that are not in English: it lies beneath. */
  messages: Messages;
  /** Absent: they follow the page. English may only stand in for what the page speaks. */
  dir?: "ltr" | "rtl";
}

/** What needs nothing but the script. */
export const ENGLISH: Wording = { lang: "en", messages: {} };

/** Whether a tag asks for English. */
export function isEnglish(tag: string): boolean {
  return /^(en|simple)\b/.test(tag);
}
