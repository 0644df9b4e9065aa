/** The way to the words of a language: those that come with the script at once, all others through messages.ts. */
import { readGiven } from "../data/origins.ts";
import { ENGLISH, isEnglish, type Wording } from "./wording.ts";

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
