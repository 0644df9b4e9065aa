/** maintainers.json: who maintains what, whether they have a file or only an account. */
import type { Catalog, Maintainer } from "../catalog.ts";
import { maintainerPages, type Person } from "../people.ts";
import { type Envelope, envelope } from "./envelope.ts";
import { stated } from "./fields.ts";

/** A maintainer: one with a file, or an account without one. */
export interface MaintainerRecord
  extends Person, Partial<Pick<Maintainer, "kind" | "about" | "parent">> {
  /** Ids of the entries that they maintain. */
  tools: readonly string[];
}

/** maintainers.json, in the order of the ids. */
export interface MaintainerList extends Envelope {
  /** How many there are. */
  count: number;
  /** Those with a file, and accounts without one. Who is named without an account is on cards alone. */
  maintainers: readonly MaintainerRecord[];
}

/** Writes maintainers.json. */
export function maintainerList(catalog: Catalog): MaintainerList {
  const maintainers = maintainerPages(catalog).map(
    ({ person: { id, name, url }, maintainer, entries }) =>
      stated<MaintainerRecord>({
        id,
        name,
        url,
        kind: maintainer?.kind,
        about: maintainer?.about,
        parent: maintainer?.parent,
        tools: entries.map(({ id }) => id),
      }),
  );
  return { ...envelope(catalog), count: maintainers.length, maintainers };
}
