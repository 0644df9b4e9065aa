/** What can be chosen for a field, with the words that readers see. */
import type { Term } from "../../../core/catalog.ts";
import { isPlatform } from "../../../core/entry-view.ts";
import { isVocabulary } from "../../../schema/kinds.ts";
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
  if (isVocabulary(target)) {
    const terms: readonly Term[] = store.vocabularies[target];
    return terms.map(({ id, title, description: meaning = "" }) => ({ id, title, meaning }));
  }
  const { entries, maintainers } = store.others;
  if (target === "entry" || target === "platform") {
    const offered = target === "entry" ? entries : entries.filter(isPlatform);
    return offered.map(({ id, title }) => plainOption(id, title));
  }
  return maintainers
    .filter(({ kind }) => target === "maintainer" || kind === "team")
    .map(({ id, name }) => plainOption(id, name));
}

function nameOf(field: string, id: string, { t }: Store): string {
  const key = NAMED[field]?.(id);
  return key === undefined ? id : t(key as SiteKey);
}

/** An option without a meaning; without a title, as of a value that only a file knows, it shows its id. */
export function plainOption(id: string, title = id): Option {
  return { id, title, meaning: "" };
}
