/** Ids for new entries: whether one may be taken, and one made of a title. */
import { idFrom, isId } from "../ids.ts";

/** Names that Windows keeps for devices, whatever their ending. */
const DEVICES = /^(con|prn|aux|nul|(com|lpt)[0-9])$/;

/** Why an id cannot be taken, in a sentence; undefined where it can. */
export function refuseId(id: string, taken: ReadonlySet<string>): string | undefined {
  if (!isId(id)) {
    return `An id has lower-case letters, digits and single hyphens between them, 80 at most: "${id}" is none.`;
  }
  if (DEVICES.test(id)) return `Windows cannot have a file called "${id}".`;
  if (taken.has(id)) return `There is an entry "${id}" already.`;
  return undefined;
}

/** An id made of a title that nobody has taken yet; undefined where the title has no letters for it. */
export function suggestId(title: string, taken: ReadonlySet<string>): string | undefined {
  const id = idFrom(title);
  return id !== undefined && refuseId(id, taken) === undefined ? id : undefined;
}
