/** Issues as forges describe them to a CI job. Whoever wrote one is not trusted. */
import { record } from "../../../core/api/json.ts";
import type { About } from "../../../core/catalog.ts";

export interface Issue {
  number: number;
  text: string;
  author: { name: string; id: number } | undefined;
}

/** The new issue of an event's JSON; undefined where it is about something else. */
export function issueOf(event: unknown): Issue | undefined {
  const { issue, object_kind: kind, object_attributes: attributes, user } = record(event);
  if (kind === "issue") {
    const { iid, description, action } = record(attributes);
    const isNew = action === "open" || action === "reopen";
    return isNew ? issueFrom(iid, description, userOf(user, "username")) : undefined;
  }
  const { number, body, user: author } = record(issue);
  return issueFrom(number, body, userOf(author, "login"));
}

function issueFrom(number: unknown, text: unknown, author: Issue["author"]): Issue | undefined {
  if (!Number.isSafeInteger(number) || typeof text !== "string") return undefined;
  return { number: number as number, text, author };
}

/** A name that Git and forges could read otherwise than as a name credits nobody. */
function userOf(user: unknown, key: "login" | "username"): Issue["author"] {
  const { id, [key]: name } = record(user);
  const isName = typeof name === "string" && /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$/.test(name);
  return isName && Number.isSafeInteger(id) ? { name, id: id as number } : undefined;
}

/** The author as Git writes one, with the address by which the forge knows who it is without telling. */
export function gitAuthor(author: NonNullable<Issue["author"]>, forge: About["forge"]): string {
  const { name, id } = author;
  const { host } = new URL(forge.project);
  const address = {
    github: `${id}+${name}@users.noreply.${host}`,
    gitlab: `${id}-${name}@users.noreply.${host}`,
    forgejo: `${name}@noreply.${host}`,
    other: `${name}@noreply.${host}`,
  }[forge.kind];
  return `${name} <${address}>`;
}
