/** What can be chosen for a field, with the words that readers see. */
import type { Term } from "../../../core/catalog.ts";
import { isPlatform } from "../../../core/entry-view.ts";
import type { Field, Option } from "../field.ts";
import type { SiteKey } from "../../words.ts";
import type { Store } from "./store.ts";

/** Fields whose values are named by messages. */
const NAMED: Readonly<Record<string, (id: string) => string>> = {
  type: (id) => `type-${id}`,
  lifecycle: (id) => `lifecycle-${id}`,
  managed: (id) => `form-managed-${id}`,
  how: (id) => `form-how-${id}`,
  kind: (id) => `form-kind-${id}`,
};

/** The values of an enumeration or of a vocabulary; of entries, maintainers and teams those that are known. */
export function choicesFor(
  { referenceType: target, options, name }: Field,
  store: Store,
): Option[] {
  if (target === undefined) {
    return options.map((option) => ({ ...option, title: nameOf(name, option.id, store) }));
  }
  const { entries, maintainers } = store.others;
  switch (target) {
    case "entry":
      return entries.map(({ id, title }) => named(id, title));
    case "platform":
      return entries.filter(isPlatform).map(({ id, title }) => named(id, title));
    case "maintainer":
      return maintainers.map(({ id, name: title }) => named(id, title));
    case "team":
      return maintainers
        .filter(({ kind }) => kind === "team")
        .map(({ id, name: title }) => named(id, title));
    default:
      return (store.vocabularies[target] as readonly Term[]).map((term) => ({
        id: term.id,
        title: term.title,
        meaning: term.description ?? "",
      }));
  }
}

function nameOf(field: string, id: string, { t }: Store): string {
  const key = NAMED[field]?.(id);
  return key === undefined ? id : t(key as SiteKey);
}

function named(id: string, title = id): Option {
  return { id, title, meaning: "" };
}
