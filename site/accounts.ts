/** Accounts: what one has to sign up for. */
import type { Account } from "../core/catalog.ts";
import { byId } from "../core/catalog.ts";
import { catalog } from "./catalog.ts";

const accountById = byId(catalog.vocabularies.accounts);

/** The account that an id names, if there is one. */
export function account(id: string | undefined): Account | undefined {
  return id === undefined ? undefined : accountById.get(id);
}

/** The title of an account that has to be signed up for; undefined for none, which is the lowest of the vocabulary. */
export function accountTitle(id: string | undefined): string | undefined {
  const found = account(id);
  return found === catalog.vocabularies.accounts[0] ? undefined : found?.title;
}
