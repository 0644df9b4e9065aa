/**
 * The fragment that makes a link an embed: `#tool-ladder?view=finder&task=citing`. Placeholders are made of such links,
 * and the catalog's own home page opens what they ask for.
 */
import { ATTRIBUTES } from "./attributes.ts";

/** What whoever edits a page may say of an embed. */
export const WISHES = [...ATTRIBUTES, "lang"] as const;

const FRAGMENT = /^#tool-ladder(?:\?(.*))?$/s;

/** A fragment, its # included → each wish with its text, empty where it is not said; undefined where it is none of ours. */
export function readFragment(fragment: string): Map<string, string> | undefined {
  const found = FRAGMENT.exec(fragment);
  if (found === null) return undefined;
  const params = new URLSearchParams(found[1] ?? "");
  return new Map(WISHES.map((name) => [name, params.getAll(name).join(" ").trim()]));
}
