/** Hidden texts: what an entry is found by and no card holds. Read only to say where a result has the words. */
import type { HiddenText } from "../codec/files.ts";
import { plainText } from "./plain-text.ts";

/** Longer descriptions are cut: a file of many must stay small. */
const LONGEST = 1200;

/** The description as plain text, and what the tool is built with. */
export function hiddenText(description = "", technologies: readonly string[] = []): HiddenText {
  const whole = plainText(description);
  const text = whole.length <= LONGEST ? whole : whole.slice(0, LONGEST).replace(/\s?\S*$/, "…");
  return {
    ...(text !== "" && { description: text }),
    ...(technologies.length > 0 && { technologies: [...technologies] }),
  };
}
