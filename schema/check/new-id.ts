/** Ids for new entries: whether one is allowed and free, and one made from a title. */
import { idFrom, isDevice, isId } from "../ids.ts";

/** Why an id cannot be used, in a sentence; undefined where it can. */
export function refuseId(id: string, taken: ReadonlySet<string>): string | undefined {
  if (!isId(id)) {
    return `An id has lower-case letters, digits and single hyphens between them, 80 at most: "${id}" is none.`;
  }
  if (isDevice(id)) return `Windows cannot have a file called "${id}".`;
  if (taken.has(id)) return `There is an entry "${id}" already.`;
  return undefined;
}

/** A free id made from a title; undefined where the title gives none. */
export function suggestId(title: string, taken: ReadonlySet<string>): string | undefined {
  const id = idFrom(title);
  return id !== undefined && refuseId(id, taken) === undefined ? id : undefined;
}
