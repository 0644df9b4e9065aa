/** Accounts: what one has to sign up for. */
import { type Account, byId } from "../core/catalog.ts";
import { catalog } from "./catalog.ts";

const accountById = byId(catalog.vocabularies.accounts);

/** The account that an id names, if there is one. */
export function account(id: string | undefined): Account | undefined {
  return id === undefined ? undefined : accountById.get(id);
}
